"""When things were written: late, or before what stands above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from amends.core.entry import Entry
from amends.core.kinds.beginning import Begin
from amends.core.kinds.fields import Kind
from amends.core.policy import LATE_AFTER
from amends.core.record import Record


@dataclass(frozen=True)
class Late:
    """An entry written long after what it tells of: both moments."""

    seq: int
    at: datetime
    recorded: datetime


@dataclass(frozen=True)
class Written:
    """What came late, and what is dated before its predecessor, in record order."""

    late: tuple[Late, ...]
    out_of_order: tuple[int, ...]


def written(record: Record) -> Written:
    """The entries that were written late; nothing hides them, no correction either."""
    first = min(record.dated(Begin), key=lambda e: e.seq, default=None)
    begun = None if first is None else first.at
    pairs = pairwise(record.entries)
    return Written(
        tuple(
            Late(e.seq, e.at, e.recorded) for e in record.entries if _is_late(e, begun)
        ),
        tuple(after.seq for before, after in pairs if after.recorded < before.recorded),
    )


def _is_late(entry: Entry[Kind], begun: datetime | None) -> bool:
    """What is dated before the beginning is not late, nor what the ex set themselves."""
    if getattr(entry.body, "source", None) == "they_set":
        return False
    if begun is not None and entry.at < begun:
        return False
    return entry.recorded - entry.at > LATE_AFTER
