from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Literal

import pytest

from amends.core.kinds.beginning import Begin, Standard
from amends.core.kinds.effort import (
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    MatterSettled,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import Lapse
from amends.core.kinds.ledger import Correction, Erased, Note
from amends.core.kinds.mirror import Line, StandardReviewed
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record, record_of
from amends.core.rules import refusal

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 2, 10, tzinfo=UTC)
TODAY = date(2026, 11, 23)
BEGIN = Begin(at=NOON, recorded=NOON, ex="Alex", timezone="UTC")


def rule(record: Record, kind: Kind) -> str | None:
    reason = refusal(record, kind)
    return None if reason is None else reason.rule


def commitment(name: str, to: Literal["ex", "self"] = "ex") -> CommitmentMade:
    return CommitmentMade(at=NOON, recorded=NOON, id=name, text="x", to=to, every="day")


@pytest.mark.parametrize(
    "kind",
    [
        Erased(at=NOON, recorded=NOON, of=1, left={}),
        TermsStated(at=NOON, recorded=NOON, source="they_set", company="open"),
        NoContact(at=NOON, recorded=NOON, source="they_set"),
    ],
)
def test_what_only_the_program_writes_is_refused(kind: Kind) -> None:
    assert rule(record_of([BEGIN]), kind) == "by_program"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Note(at=NOON, recorded=NOON), "missing"),
        (Note(at=NOON, recorded=NOON, text=" \n"), "missing"),
        (Standard(at=NOON, recorded=NOON, must=(" ",), must_not=()), "missing"),
        (Standard(at=NOON, recorded=NOON, must=("Tell.",), must_not=()), None),
        (
            TermsStated(
                at=NOON, recorded=NOON, source="they_said", company="open", words=" "
            ),
            "missing",
        ),
        (BEGIN, "begins_twice"),
        (Correction(at=NOON, recorded=NOON, of=9, why="x"), "corrects_nothing"),
        (Correction(at=NOON, recorded=NOON, of=2, why="x"), "corrects_itself"),
        (MatterSettled(at=NOON, recorded=NOON, id="keys"), "id_unknown"),
        (Note(at=NOON, recorded=NOON, text="fine"), None),
    ],
)
def test_what_would_be_a_problem_is_refused(kind: Kind, expected: str | None) -> None:
    assert rule(record_of([BEGIN]), kind) == expected


def test_no_more_than_five_commitments_are_open_towards_the_ex() -> None:
    made = [commitment(str(number)) for number in range(5)]
    record = record_of([BEGIN, *made])
    sixth = refusal(record, commitment("6"))
    assert sixth is not None
    assert (sixth.rule, sixth.because) == ("most_open", (2, 3, 4, 5, 6))
    assert rule(record, commitment("6", to="self")) is None


def test_what_is_done_or_closed_makes_room_for_another() -> None:
    made = [commitment(str(number)) for number in range(4)]
    once = CommitmentMade(
        at=NOON, recorded=NOON, id="once", text="x", to="ex", due=TODAY
    )
    kept = CommitmentKept(at=NOON, recorded=NOON, id="once", on=TODAY)
    done = record_of([BEGIN, *made, once, kept])
    assert rule(done, commitment("6")) is None
    closed = CommitmentClosed(at=NOON, recorded=NOON, id="1", text="over")
    full = [BEGIN, *made, commitment("5")]
    assert rule(record_of(full), commitment("6")) == "most_open"
    assert rule(record_of([*full, closed]), commitment("6")) is None


def test_a_promise_nobody_spoke_of_makes_room_a_week_after_its_day() -> None:
    made = [commitment(str(number)) for number in range(4)]
    passed = CommitmentMade(
        at=NOON, recorded=NOON, id="once", text="x", to="ex", due=TODAY
    )
    record = record_of([BEGIN, *made, passed])
    assert rule(record, commitment("6")) == "most_open"
    later = NOON + timedelta(days=8)
    sixth = CommitmentMade(
        at=later, recorded=later, id="6", text="x", to="ex", every="week"
    )
    assert rule(record, sixth) is None


@pytest.mark.parametrize(
    ("when", "expected"),
    [(NIGHT, "by_day"), (NOON, None), (NIGHT + timedelta(hours=4), None)],
)
def test_what_lasts_is_held_between_midnight_and_six(
    when: datetime, expected: str | None
) -> None:
    lapse = Lapse(at=when, recorded=when, id="l", what="lie", to_ex=True)
    assert rule(record_of([BEGIN]), lapse) == expected


def test_tightening_is_never_held() -> None:
    said = NoContact(at=NIGHT, recorded=NIGHT, source="they_said", words="stop")
    assert rule(record_of([BEGIN]), said) is None


@pytest.mark.parametrize(
    ("when", "why", "expected"),
    [
        (NOON, None, "set_aside_why"),
        (NOON, "It was about somebody else.", None),
        (NIGHT, "It was about somebody else.", "set_aside_by_day"),
    ],
)
def test_a_line_is_set_aside_by_day_and_with_a_reason(
    when: datetime, why: str | None, expected: str | None
) -> None:
    line = Line(text="Tell all.", answer="set_aside")
    review = StandardReviewed(at=when, recorded=when, lines=(line,), text=why)
    assert rule(record_of([BEGIN]), review) == expected
