"""What was learnt, and where it is carried to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.kinds.ending import BeginningAnew, Lesson
from amends.core.record import Record


@dataclass(frozen=True)
class Learnt:
    """One line of the card: a warning sign, what to do instead, whom to tell."""

    seq: int
    at: datetime
    warning_sign: str | None
    instead: str | None
    tell: str | None


@dataclass(frozen=True)
class Anew:
    """A new relationship, or the renewed one."""

    seq: int
    at: datetime
    with_whom: str | None


@dataclass(frozen=True)
class Lessons:
    """All lessons and beginnings that count, in order."""

    learnt: tuple[Learnt, ...]
    anew: tuple[Anew, ...]


def lessons(record: Record) -> Lessons:
    """The card of lessons, and the beginnings that it comes along to."""
    return Lessons(
        tuple(
            Learnt(e.seq, e.at, e.body.warning_sign, e.body.instead, e.body.tell)
            for e in record.live(Lesson)
        ),
        tuple(Anew(e.seq, e.at, e.body.with_whom) for e in record.live(BeginningAnew)),
    )
