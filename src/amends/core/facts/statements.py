"""What the ex has said or set, in the order in which they did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record

Hand = Literal["they_said", "they_set", "order"]


@dataclass(frozen=True)
class Statement:
    """One statement; `terms` is None where it says only: stop."""

    seq: int
    at: datetime
    recorded: datetime
    source: Hand
    terms: TermsStated | None

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands among dated facts."""
        return self.at, self.seq


def statements(record: Record) -> tuple[Statement, ...]:
    """All statements in order; no correction and no erasing undoes one."""
    stated = [
        Statement(e.seq, e.at, e.recorded, e.body.source, e.body)
        for e in record.dated(TermsStated)
    ]
    stopped = [
        Statement(e.seq, e.at, e.recorded, e.body.source, None)
        for e in record.dated(NoContact)
    ]
    told = [
        Statement(e.seq, e.at, e.recorded, "they_said", None)
        for e in record.dated(SafetyAnswered)
        if e.body.told_to_stop
    ]
    return tuple(sorted(stated + stopped + told, key=lambda s: s.place))
