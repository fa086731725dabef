"""The two short scales and the mood, as they were answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.kinds.pause import Wellbeing
from amends.core.record import Record


@dataclass(frozen=True)
class Answered:
    """One answer: sums from 0 to 6 and a mood from 0 to 10, None where skipped."""

    seq: int
    at: datetime
    phq2: int | None
    gad2: int | None
    mood: int | None


def scales(record: Record) -> tuple[Answered, ...]:
    """The answers that count, in order."""
    return tuple(
        Answered(e.seq, e.at, _sum(e.body.phq2), _sum(e.body.gad2), e.body.mood)
        for e in record.live(Wellbeing)
    )


def _sum(items: tuple[int, int] | None) -> int | None:
    return None if items is None else sum(items)
