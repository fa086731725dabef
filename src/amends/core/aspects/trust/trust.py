"""Trust: what they did, how they rate it themselves, and what the record bears out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from amends.core.aspects.trust.conduct import Conduct
from amends.core.aspects.trust.earned import Earned, earned
from amends.core.aspects.trust.signs import Recent, recent
from amends.core.facts.accounts import Told
from amends.core.facts.contacts import Begun
from amends.core.facts.signs import Rated, Signs


@dataclass(frozen=True)
class Trust:
    """Two things side by side, never mixed into one number.

    `rating` is the newest that the ex gave by their own hand, or None.
    """

    signs: Recent
    rating: Rated | None
    earned: Earned


def trust(
    signs: Signs,
    begun: tuple[Begun, ...],
    accounts: tuple[Told, ...],
    conduct: Conduct,
    zone: tzinfo,
    now: datetime,
) -> Trust:
    """The state of trust at a moment."""
    by_hand = [rated for rated in signs.ratings if rated.by_hand]
    return Trust(
        recent(signs, begun, zone, now),
        by_hand[-1] if by_hand else None,
        earned(accounts, conduct),
    )
