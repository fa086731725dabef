"""What was put before this, month by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.kinds.effort import PutBefore
from amends.core.record import Record


@dataclass(frozen=True)
class Put:
    """One answer to: what did you put before this, and was that right?"""

    seq: int
    at: datetime
    recorded: datetime
    text: str | None


def priorities(record: Record) -> tuple[Put, ...]:
    """The answers that count, in order."""
    return tuple(
        Put(e.seq, e.at, e.recorded, e.body.text) for e in record.live(PutBefore)
    )
