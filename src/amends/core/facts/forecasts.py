"""Forecasts that were shown, kept so that they can be scored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from amends.core.kinds.ledger import ForecastShown
from amends.core.record import Record


@dataclass(frozen=True)
class Foretold:
    """One forecast of one level: when it was shown, and what it said."""

    seq: int
    on: datetime
    target: Literal["a_little", "some"]
    earliest: date | None
    latest: date | None
    share: float


def foretold(record: Record) -> tuple[Foretold, ...]:
    """Every forecast that was shown, in order."""
    return tuple(
        Foretold(e.seq, e.recorded, b.target, b.earliest, b.latest, b.share)
        for e in record.dated(ForecastShown)
        for b in (e.body,)
    )
