"""What the ex has said or set, in the order in which they did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.hands import known_hands
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record

Hand = Literal["they_said", "they_set", "order"]


@dataclass(frozen=True)
class Statement:
    """One statement; `terms` is None where it says only: stop.

    `by_hand` is whether the ex's own hand is known in it. Where it is not yet, what they
    set counts as what the person says that they said.
    """

    seq: int
    at: datetime
    recorded: datetime
    source: Hand
    terms: TermsStated | None
    by_hand: bool = False

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands among dated facts."""
        return self.at, self.seq

    @property
    def is_unknown_hand(self) -> bool:
        """Whether they set it, by a hand that is not known yet."""
        return self.source == "they_set" and not self.by_hand

    @property
    def counts_as(self) -> Hand:
        """By whose hand it counts."""
        return "they_said" if self.is_unknown_hand else self.source


def statements(record: Record) -> tuple[Statement, ...]:
    """All statements in order; no correction and no erasing undoes one."""
    known = known_hands(record)
    stated = [
        Statement(e.seq, e.at, e.recorded, e.body.source, e.body, e.seq in known)
        for e in record.dated(TermsStated)
    ]
    stopped = [
        Statement(e.seq, e.at, e.recorded, e.body.source, None, e.seq in known)
        for e in record.dated(NoContact)
    ]
    told = [
        Statement(e.seq, e.at, e.recorded, "they_said", None)
        for e in record.dated(SafetyAnswered)
        if e.body.told_to_stop
    ]
    return tuple(sorted(stated + stopped + told, key=lambda s: s.place))
