"""No lie yields more tonight than the truth: records that differ in one answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from amends.core.kinds.effort import Involvement
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import Lapse
from tests.core.story import (
    account,
    before,
    begin,
    me,
    mirror,
    on,
    opened,
    safety,
    standard,
    stands,
    terms,
    them,
)

TONIGHT = 21.0
ANSWERS: dict[str, Iterable[Any]] = {
    "before": ("none", "one", "more", "lost_count"),
    "mirror": ("absolutely", "unsure", "no"),
    "came_out": ("told", "found_out", "hidden"),
    "lies": ("few", "lost_count"),
    "knows": ("all", "part", "nothing", "not_sure"),
    "company": ("practical", "civil", "friends", "open"),
}


def first_evening(*more: Kind, **said: Any) -> tuple[Kind, ...]:
    given = {name: next(iter(values)) for name, values in ANSWERS.items()} | said
    told = {name: given[name] for name in ("came_out", "lies", "knows")}
    return (
        begin(),
        safety(),
        before(0, given["before"]),
        account(0, **told),
        standard(),
        mirror(0, given["mirror"]),
        terms(0, given["company"]),
        *more,
    )


@pytest.mark.parametrize(
    ("name", "answer"),
    [(name, answer) for name, answers in ANSWERS.items() for answer in answers],
)
def test_on_the_first_evening_no_answer_buys_a_message(name: str, answer: str) -> None:
    asked = (them(0, 19),)

    assert (
        stands(0, *first_evening(**{name: answer}), hour=TONIGHT).pace.answer == "never"
    )
    owed = stands(0, *first_evening(*asked, **{name: answer}), hour=TONIGHT)
    assert owed.pace.answer == "answer"


@pytest.mark.parametrize("answer", ANSWERS["mirror"])
@pytest.mark.parametrize("day", [1, 2, 2.9])
def test_the_three_days_after_the_mirror_are_the_same_whatever_the_answer(
    answer: str,
    day: float,
) -> None:

    assert stands(day, *first_evening(mirror=answer)).pace.answer == "never"


def test_telling_of_a_lapse_costs_no_contact_tonight() -> None:
    kinds = (*opened(), terms(4, "friends"))
    lie = Lapse(at=on(5), recorded=on(5), id="l", what="lie", to_ex=True)
    sam = Involvement(at=on(5), recorded=on(5), name="Sam", state="ongoing")

    assert stands(6, *kinds, lie, sam).pace == stands(6, *kinds).pace


def test_leaving_a_message_out_yields_no_more_than_two_unanswered_said() -> None:
    silent = (begin(), safety(), account(), standard(), mirror(0), mirror(3), terms(4))

    told = stands(9, *silent, before(4, "more")).pace
    untold = stands(9, *silent).pace

    assert untold.answer == told.answer == "never"


def test_dating_a_message_back_does_not_shorten_the_wait_it_was_told_with() -> None:
    start = (begin(), safety(), account(), standard(), mirror(0), mirror(3))
    kinds = (*start, before(4, "one"), terms(4, "open"))

    at_once = stands(5, *kinds).pace
    dated = stands(5, *kinds, me(-20)).pace

    assert dated.answer == at_once.answer == "wait"
    assert dated.from_ == at_once.from_
