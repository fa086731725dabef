"""Entries in few words: the day counts from a Monday at nine, in UTC unless told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from amends.core.kinds.beginning import Account, Begin, Standard
from amends.core.kinds.contact import Contact, ContactBefore
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    Involvement,
    PutBefore,
)
from amends.core.kinds.ending import BeginningAnew, Ending, Lesson
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import ClaimEvidence, ClaimMade, Lapse, LapseDisclosed
from amends.core.kinds.ledger import Correction
from amends.core.kinds.mirror import Line, Mirror, StandardReviewed
from amends.core.kinds.pause import Letter, Urge, Wellbeing
from amends.core.kinds.question import Question, Rating, Sign
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record, record_of

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)


def day(number: float) -> datetime:
    """So many days after the first Monday at nine."""
    return MONDAY + timedelta(days=number)


def on(number: int) -> date:
    """The date of a day."""
    return day(number).date()


def record(*kinds: Kind) -> Record:
    """The record of these entries in this order."""
    return record_of(kinds)


def written(number: float, late: float = 0) -> dict[str, Any]:
    """When it happened, and when it was written: so many days later."""
    return {"at": day(number), "recorded": day(number + late)}


def begin(number: float = 0, timezone: str = "UTC") -> Begin:
    return Begin(**written(number), ex="Alex", timezone=timezone)


def safe(number: float = 0) -> SafetyAnswered:
    return SafetyAnswered(
        **written(number),
        order=False,
        told_to_stop=False,
        harmed=False,
        feared=False,
        afraid_of_them=False,
        intruded=False,
        minor=False,
    )


def account(number: float = 0, **fields: Any) -> Account:
    plain = {
        "with_whom": "Sam",
        "began": "2025-06",
        "ended": "2025-11",
        "came_out": "told",
        "lies": "few",
        "knows": "all",
    }
    return Account(**written(number), **{**plain, **fields})


def standard(number: float = 0, *must: str) -> Standard:
    lines = must or ("tell the truth",)
    return Standard(**written(number), must=lines, must_not=("push",))


def mirror(number: float, answer: str = "absolutely") -> Mirror:
    return Mirror(**written(number), answer=answer)  # type: ignore[arg-type]


def made(name: str, number: float = 0, **fields: Any) -> CommitmentMade:
    plain: dict[str, Any] = {"text": f"do {name}", "to": "ex"}
    if "due" not in fields:
        plain["every"] = "week"
    return CommitmentMade(**written(number), id=name, **{**plain, **fields})


def kept(
    name: str, number: float, when: date | None = None, late: float = 0
) -> CommitmentKept:
    told = when or day(number).date()
    return CommitmentKept(**written(number, late), id=name, on=told)


def broken(
    name: str, number: float, when: date | None = None, late: float = 0
) -> CommitmentBroken:
    told = when or day(number).date()
    return CommitmentBroken(**written(number, late), id=name, on=told)


def skipped(name: str, number: float, when: date | None = None) -> CommitmentSkipped:
    told = when or day(number).date()
    return CommitmentSkipped(**written(number), id=name, on=told, text="ill")


def closed(name: str, number: float, late: float = 0) -> CommitmentClosed:
    return CommitmentClosed(**written(number, late), id=name, text="done with")


def involved(number: float, name: str, state: str) -> Involvement:
    return Involvement(**written(number), name=name, state=state)  # type: ignore[arg-type]


def lapse(
    name: str, number: float, what: str = "lie", late: float = 0, *, to_ex: bool = True
) -> Lapse:
    return Lapse(**written(number, late), id=name, what=what, to_ex=to_ex)  # type: ignore[arg-type]


def disclosed(name: str, number: float, how: str = "told") -> LapseDisclosed:
    return LapseDisclosed(**written(number), id=name, how=how)  # type: ignore[arg-type]


def claim(name: str, number: float = 0, theme: str | None = None) -> ClaimMade:
    return ClaimMade(**written(number), id=name, text="I have changed", theme=theme)


def evidence(
    name: str, number: float, late: float = 0, *, supports: bool = True
) -> ClaimEvidence:
    return ClaimEvidence(**written(number, late), id=name, supports=supports)


def answered(number: float, **fields: Any) -> Question:
    return Question(**written(number), **{"text": "with care", **fields})


def sign(number: float, what: str) -> Sign:
    return Sign(**written(number), what=what)  # type: ignore[arg-type]


def corrected(number: float, of: int) -> Correction:
    return Correction(**written(number), of=of, why="a slip")


def contact(number: float, direction: str = "me", channel: str = "message") -> Contact:
    return Contact(**written(number), direction=direction, channel=channel)  # type: ignore[arg-type]


def before(number: float, unanswered: str) -> ContactBefore:
    return ContactBefore(**written(number), unanswered=unanswered)  # type: ignore[arg-type]


def no_contact(number: float, source: str = "they_said") -> NoContact:
    return NoContact(**written(number), source=source, words="please stop")  # type: ignore[arg-type]


def terms(number: float, company: str, **fields: Any) -> TermsStated:
    plain = {"source": "they_said", "words": "all right"}
    return TermsStated(**written(number), company=company, **{**plain, **fields})  # type: ignore[arg-type]


def ended(number: float, outcome: str = "friends", by: str = "both") -> Ending:
    return Ending(**written(number), outcome=outcome, by=by)  # type: ignore[arg-type]


def lesson(number: float, sign: str = "secrets") -> Lesson:
    return Lesson(**written(number), warning_sign=sign, instead="say it", tell="Jo")


def anew(number: float) -> BeginningAnew:
    return BeginningAnew(**written(number), with_whom="Robin")


def reviewed(number: float, lines: dict[str, str]) -> StandardReviewed:
    answers = tuple(Line(text=t, answer=a) for t, a in lines.items())  # type: ignore[arg-type]
    return StandardReviewed(**written(number), lines=answers)


def put_before(number: float) -> PutBefore:
    return PutBefore(**written(number), text="work")


def urge(number: float, strength: int = 5, outcome: str = "waited") -> Urge:
    return Urge(**written(number), to="write", strength=strength, outcome=outcome)  # type: ignore[arg-type]


def scales(number: float, **fields: Any) -> Wellbeing:
    return Wellbeing(**written(number), **fields)


def rating(number: float, trust: int, source: str = "they_set") -> Rating:
    views = {"safety": 5, "trust": trust, "connection": 5}
    return Rating(**written(number), source=source, **views)  # type: ignore[arg-type]


def letter(number: float, open_on: date | None = None) -> Letter:
    return Letter(**written(number), text="what I cannot say", open_on=open_on)
