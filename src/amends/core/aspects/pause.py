"""Pause: the person's own pattern of wanting to write, to look or to go by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from amends.core.facts.urges import Wanted


@dataclass(frozen=True)
class Hour:
    """How often an urge came in one hour of the day, and its mean strength."""

    hour: int
    times: int
    strength: float


@dataclass(frozen=True)
class Pause:
    """All urges in order; `hours` holds only those in which there was one.

    `outcomes` and `to` count what was done and what was wanted.
    """

    urges: tuple[Wanted, ...]
    hours: tuple[Hour, ...]
    outcomes: Mapping[str, int]
    to: Mapping[str, int]
    because: tuple[int, ...]


def pause(urges: tuple[Wanted, ...], zone: tzinfo) -> Pause:
    """The pattern by hour in the record's zone; the person's own, never the ex's."""
    strengths: dict[int, list[int]] = {}
    for urge in urges:
        hour = urge.at.astimezone(zone).hour
        strengths.setdefault(hour, []).append(urge.strength)
    return Pause(
        urges,
        tuple(
            Hour(hour, len(found), sum(found) / len(found))
            for hour, found in sorted(strengths.items())
        ),
        Counter(urge.outcome for urge in urges),
        Counter(urge.to for urge in urges),
        tuple(urge.seq for urge in urges),
    )
