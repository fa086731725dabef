"""Something they did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.hands import known_hands
from amends.core.kinds.question import Rating, Sign
from amends.core.record import Record

POSITIVE = frozenset(
    {
        "wrote_first",
        "asked_about_me",
        "told_me_something",
        "asked_for_help",
        "accepted_help",
        "proposed_meeting",
        "met",
        "invited_in",
        "relied_on_me",
        "said_trust",
        "said_forgiven",
    }
)
"""The others are negative (design 6.7)."""


@dataclass(frozen=True)
class Noted:
    """One sign, noted by the person."""

    seq: int
    at: datetime
    what: str

    @property
    def is_positive(self) -> bool:
        """Whether it shows trust growing."""
        return self.what in POSITIVE


@dataclass(frozen=True)
class Rated:
    """The ex's own view: 0 to 10 each; `counts` is False where it was corrected."""

    seq: int
    at: datetime
    safety: int
    trust: int
    connection: int
    by_hand: bool
    counts: bool


@dataclass(frozen=True)
class Signs:
    """All signs and ratings in order."""

    noted: tuple[Noted, ...]
    ratings: tuple[Rated, ...]


def signs(record: Record) -> Signs:
    """The signs that still count, and all ratings: correcting one brings back no other."""
    known = known_hands(record)
    return Signs(
        tuple(Noted(e.seq, e.at, e.body.what) for e in record.live(Sign)),
        tuple(
            Rated(
                e.seq,
                e.at,
                e.body.safety,
                e.body.trust,
                e.body.connection,
                by_hand=e.seq in known,
                counts=e.seq not in record.corrections,
            )
            for e in record.dated(Rating)
        ),
    )
