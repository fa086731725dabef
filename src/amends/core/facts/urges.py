"""Wanting to write, to look or to go by, and what was done instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.kinds.pause import Urge
from amends.core.record import Record


@dataclass(frozen=True)
class Wanted:
    """One urge: what to, how strong from 1 to 10, and what came of it."""

    seq: int
    at: datetime
    to: Literal["write", "look", "go"]
    strength: int
    outcome: Literal["waited", "wrote_letter", "did_it"]


def urges(record: Record) -> tuple[Wanted, ...]:
    """The urges that count, in order."""
    return tuple(
        Wanted(e.seq, e.at, e.body.to, e.body.strength, e.body.outcome)
        for e in record.live(Urge)
    )
