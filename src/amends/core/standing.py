"""Standing: what follows from a record at a moment; nothing else puts it together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.aspects.pace.answer import Pace, pace
from amends.core.aspects.pace.practical import Practical, practical
from amends.core.binding.terms import Terms
from amends.core.ground import Ground, ground
from amends.core.path.path import Path, path
from amends.core.record import Record
from amends.core.way import Way


@dataclass(frozen=True)
class Standing:
    """Every reading of one record at one moment; `record` is what was seen then."""

    at: datetime
    record: Record
    ground: Ground
    way: Way
    terms: Terms
    pace: Pace
    practical: Practical | None
    path: Path


def standing(record: Record, now: datetime) -> Standing:
    """The standing of a record at a moment: the same for the same two, always.

    Only entries recorded by then are seen. `now` carries an offset.
    """
    seen = record.seen(now)
    base = ground(seen, now)
    at_pace = pace(base, now)
    return Standing(
        at=now,
        record=seen,
        ground=base,
        way=base.way,
        terms=base.terms(now),
        pace=at_pace,
        practical=practical(base, now),
        path=path(base, at_pace, now),
    )
