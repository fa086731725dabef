"""Commitments: what was undertaken, and what was said to have become of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal, TypeVar

from amends.core.days import Every, Period, day_of, first_whole
from amends.core.entry import Entry
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
)
from amends.core.kinds.fields import EARLIEST, LATEST
from amends.core.record import Record

What = Literal["kept", "broken", "skipped"]
_Outcome = CommitmentKept | CommitmentBroken | CommitmentSkipped
_User = TypeVar("_User", bound=_Outcome | CommitmentClosed)
OUTCOMES: dict[What, type[_Outcome]] = {
    "kept": CommitmentKept,
    "broken": CommitmentBroken,
    "skipped": CommitmentSkipped,
}


@dataclass(frozen=True)
class Said:
    """One outcome as it was entered; `counts` is False where it was corrected.

    `on` is the day it speaks of, at the latest the one on which it was written: nothing
    is kept ahead of time.
    """

    seq: int
    what: What
    on: date
    recorded: datetime
    counts: bool


@dataclass(frozen=True)
class Commitment:
    """One commitment.

    `first` is its first due period; `closed` the day on which it was closed, and
    `first_closed` the first such day, corrected or not; `undone` the day on which the
    commitment itself was corrected.
    """

    id: str
    seq: int
    text: str | None
    to: Literal["ex", "self"]
    theme: str | None
    due: date | None
    every: Every | None
    first: Period
    closed: date | None = None
    closed_by: int | None = None
    first_closed: date | None = None
    undone: date | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Commitments:
    """All commitments in the order in which they were made, and the record's zone."""

    made: tuple[Commitment, ...]
    zone: tzinfo

    @property
    def standing(self) -> tuple[Commitment, ...]:
        """Those that were not corrected."""
        return tuple(c for c in self.made if c.undone is None)


def commitments(record: Record) -> Commitments:
    """Fold commitments with their outcomes and closings."""
    return Commitments(tuple(_all(record)), record.zone)


def _all(record: Record) -> list[Commitment]:
    made = record.dated(CommitmentMade)
    makers = _makers(made)
    said: dict[int, list[Said]] = defaultdict(list)
    for maker, outcome in _outcomes(record, makers):
        said[maker].append(outcome)
    closings: dict[int, list[Entry[CommitmentClosed]]] = defaultdict(list)
    for closing in record.dated(CommitmentClosed):
        closings[_maker(makers, closing)].append(closing)
    return [_one(record, e, closings[e.seq], tuple(said[e.seq])) for e in made]


def _makers(made: tuple[Entry[CommitmentMade], ...]) -> dict[str, list[int]]:
    """The numbers of the commitments of each id, in order."""
    makers: dict[str, list[int]] = defaultdict(list)
    for entry in sorted(made, key=lambda e: e.seq):
        makers[entry.body.id].append(entry.seq)
    return makers


def _one(
    record: Record,
    entry: Entry[CommitmentMade],
    closings: list[Entry[CommitmentClosed]],
    said: tuple[Said, ...],
) -> Commitment:
    body, zone = entry.body, record.zone
    live = [c for c in closings if c.seq not in record.corrections]
    closing = min(live, key=lambda c: c.recorded, default=None)
    undone = record.corrections.get(entry.seq)
    return Commitment(
        id=body.id,
        seq=entry.seq,
        text=body.text,
        to=body.to,
        theme=body.theme,
        due=body.due,
        every=body.every,
        first=_first(entry, zone),
        closed=None if closing is None else day_of(closing.recorded, zone),
        closed_by=None if closing is None else closing.seq,
        first_closed=min((day_of(c.recorded, zone) for c in closings), default=None),
        undone=None if undone is None else day_of(undone.recorded, zone),
        said=said,
    )


def _first(entry: Entry[CommitmentMade], zone: tzinfo) -> Period:
    body = entry.body
    if body.due is not None:
        return Period(body.due, body.due)
    return first_whole(entry.at, zone, body.every or "day")


def _outcomes(record: Record, makers: dict[str, list[int]]) -> list[tuple[int, Said]]:
    """Each outcome with the number of the commitment that it belongs to."""
    return [
        (
            _maker(makers, e),
            Said(
                e.seq,
                what,
                min(e.body.on, day_of(e.recorded, record.zone)),
                e.recorded,
                counts=e.seq not in record.corrections,
            ),
        )
        for what, kind in OUTCOMES.items()
        for e in record.dated(kind)
        if EARLIEST <= e.body.on.year < LATEST
    ]


def _maker(makers: dict[str, list[int]], entry: Entry[_User]) -> int:
    """The newest commitment of that id when the entry was written."""
    numbers = makers[entry.body.id]
    return numbers[bisect_left(numbers, entry.seq) - 1]
