"""Trust: what they did, how they rate it themselves, and what the record bears out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from amends.core.aspects.trust.earned import Earned
from amends.core.aspects.trust.signs import Recent, recent
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
    borne_out: Earned,
    zone: tzinfo,
    now: datetime,
) -> Trust:
    """The state of trust at a moment."""
    return Trust(recent(signs, begun, zone, now), _rating(signs), borne_out)


def _rating(signs: Signs) -> Rated | None:
    """The newest by the ex's own hand; None where that one was corrected."""
    newest = next((rated for rated in reversed(signs.ratings) if rated.by_hand), None)
    return newest if newest is not None and newest.counts else None
