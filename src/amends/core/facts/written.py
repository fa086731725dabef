"""When things were written: late, or before what stands above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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
    late = tuple(Late(e.seq, e.at, e.recorded) for e in record.late)
    return Written(late, record.out_of_order)
