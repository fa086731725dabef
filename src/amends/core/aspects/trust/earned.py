"""What the record bears out, with its uncertainty; never called the ex's feeling."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.aspects.trust.conduct import Conduct
from amends.core.aspects.trust.model import Held, Parameters, kept, struck
from amends.core.facts.accounts import Told
from amends.core.policy import (
    BREACH,
    LEVELS,
    LIED,
    MOST_KEPT_A_WEEK,
    STRENGTH,
    TRUST_AT_FIRST,
    WEIGHTS,
    Level,
)


@dataclass(frozen=True)
class Earned:
    """The middle of the band in a word, and the band: each between 0 and 1."""

    level: Level
    low: float
    mid: float
    high: float
    because: tuple[int, ...]


def earned(accounts: tuple[Told, ...], conduct: Conduct) -> Earned:
    """What the person's own conduct bears out."""
    low, mid, high = (
        fold(start(accounts), conduct, Parameters(**weights)).trust
        for weights in WEIGHTS
    )
    because = sorted({*conduct.because, *(told.seq for told in accounts)})
    return Earned(level(mid), low, mid, high, tuple(because))


def level(trust: float) -> Level:
    """The word for an amount."""
    return next((word for word, least in LEVELS if trust >= least), "none")


def start(accounts: tuple[Told, ...]) -> Held:
    """Where it starts: the worst account is one breach, and none told is the worst."""
    damages = [BREACH[told.came_out] + LIED[told.lies] for told in accounts]
    worst = max(BREACH.values()) + max(LIED.values())
    return Held(TRUST_AT_FIRST, max(damages, default=worst))


def fold(held: Held, conduct: Conduct, weights: Parameters) -> Held:
    """What is held after all weeks: in each the broken first, then the kept."""
    for week in conduct.weeks:
        for blow in week.blows:
            held = struck(held, blow, weights)
        for _ in range(min(week.kept, MOST_KEPT_A_WEEK)):
            held = kept(held, STRENGTH["kept"], weights)
    return held
