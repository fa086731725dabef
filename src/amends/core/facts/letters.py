"""Letters that were written and will not be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from amends.core.kinds.pause import Letter
from amends.core.record import Record


@dataclass(frozen=True)
class Unsent:
    """One letter; `open_on` is the day until which it stays closed, if any."""

    seq: int
    at: datetime
    text: str | None
    open_on: date | None

    def is_closed(self, today: date) -> bool:
        """Whether its day has not come."""
        return self.open_on is not None and today < self.open_on


def letters(record: Record) -> tuple[Unsent, ...]:
    """The letters that count, in the order in which they were written."""
    return tuple(
        Unsent(e.seq, e.at, e.body.text, e.body.open_on) for e in record.live(Letter)
    )
