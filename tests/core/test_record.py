"""The record: order, corrections, problems, and growing by an entry."""

from __future__ import annotations

from datetime import datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Erased
from amends.core.kinds.pause import Letter
from amends.core.record import record_of
from amends.core.standing import standing
from amends.core.wire import read
from amends.words.plain import plain
from tests.core import strategies as by_chance
from tests.core.story import begin, correction, me, on, record


@given(by_chance.records(by_chance.life, most=12), st.integers(0, 20), by_chance.nows)
def test_a_record_that_grew_equals_one_read_anew(
    kinds: tuple[Kind, ...], cut: int, now: datetime
) -> None:
    whole = record_of(kinds)
    grown = record_of(kinds[:cut])
    plain(standing(grown, now))
    for entry in whole.entries[cut:]:
        grown = grown.extended((entry,))
        plain(standing(grown, now))

    assert plain(standing(grown, now)) == plain(standing(record_of(kinds), now))


@given(by_chance.records(by_chance.life, most=12), by_chance.moments)
def test_a_standing_sees_only_what_was_written_by_then(
    kinds: tuple[Kind, ...], now: datetime
) -> None:
    seen = standing(record_of(kinds), now).record

    known = [entry for entry in record_of(kinds).entries if entry.recorded <= now]
    assert list(seen.entries) == known


def test_a_second_begin_is_a_problem_without_effect_unless_the_first_was_corrected() -> (
    None
):
    twice = record(begin(), begin(1))

    assert [(p.seq, p.rule) for p in twice.problems] == [(2, "begins_twice")]
    assert record(begin(), correction(1, 1), begin(1)).problems == ()


def test_faulty_corrections_are_problems() -> None:
    kinds = (
        me(0),
        correction(1, 2),
        correction(1, 9),
        correction(1, 1),
        correction(2, 4),
    )

    rules = [(p.seq, p.rule) for p in record(*kinds).problems]

    assert rules == [
        (2, "corrects_itself"),
        (3, "corrects_nothing"),
        (5, "corrects_correction"),
    ]


def test_what_erasing_leaves_must_be_the_entry_without_its_text() -> None:
    letter = Letter(at=on(1), recorded=on(1), text="Dear Alex,", open_on=on(9).date())
    left = {"kind": "letter", "at": on(1).isoformat(), "recorded": on(1).isoformat()}
    whole = Erased(
        at=on(2), recorded=on(2), of=1, left={**left, "open_on": "2026-03-11"}
    )
    other = msgspec.structs.replace(whole, left=left)

    assert record(letter, whole).problems == ()
    assert [p.rule for p in record(letter, other).problems] == ["left_differs"]


def test_an_id_that_nothing_made_is_a_problem_and_the_contact_still_counts() -> None:
    kinds = (begin(), me(1, matter="keys"))

    assert [p.rule for p in record(*kinds).problems] == ["id_unknown"]
    assert len(standing(record(*kinds), on(2)).ground.contacts.mine) == 1


def test_what_erasing_left_is_compared_by_its_moments_and_not_by_their_spelling() -> (
    None
):
    line = """{"kind":"%s","at":"%s","recorded":"2026-03-02T12:00Z"%s}"""
    note = line % ("note", "2026-03-02T12:00Z", ',"text":"x"')
    left = line % ("note", "2026-03-02T13:00:00+01:00", "")
    erased = line % ("erased", "2026-03-02T12:00Z", f',"of":1,"left":{left}')

    assert record_of(read(f"{note}\n{erased}".encode())).problems == ()
    later = erased.replace("13:00:00", "12:59:59")
    (problem,) = record_of(read(f"{note}\n{later}".encode())).problems
    assert problem.rule == "left_differs"
