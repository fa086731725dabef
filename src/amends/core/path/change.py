"""What the stage of change waits for: a tad of trust, and time (design 5)."""

from __future__ import annotations

from datetime import datetime, timedelta

from amends.core.aspects.honesty import Honesty
from amends.core.aspects.trust.trust import Trust
from amends.core.ground import Ground
from amends.core.path.gate import Criterion, Gate, criterion
from amends.core.policy import (
    CLEAN_FOR,
    FEWEST_SIGNS,
    FEWEST_SORTS,
    LEAST_RATING,
    ON_THEIR_TERMS,
)

HURTS = frozenset({"lie", "omission", "cheated"})


def change(
    ground: Ground, trust_gate: Gate, honesty: Honesty, trust: Trust, now: datetime
) -> Gate:
    """The gate before change."""
    return Gate(
        "change",
        (
            criterion("trust_stage", met=trust_gate.is_open),
            _sixty_days(ground, now),
            _confirmed(ground),
            _no_open_lapse(honesty),
            _no_recent_lie(ground, now),
            _earned(trust),
            _shown(trust),
        ),
    )


def days_on_their_terms(ground: Ground, now: datetime) -> timedelta:
    """How long the two have been in contact on the ex's terms.

    From the first terms of at least `civil`, or from the last breach; days under no
    contact do not count.
    """
    start = ground.binding.first_at_least("civil", now)
    if start is None:
        return timedelta()
    start = max([start, *(b.since for b in ground.breaches if b.since <= now)])
    return now - start - ground.binding.stopped_between(start, now)


def _sixty_days(ground: Ground, now: datetime) -> Criterion:
    lasted = days_on_their_terms(ground, now)
    because = {*ground.terms(now).by("company"), *(b.seq for b in ground.breaches)}
    met = lasted >= ON_THEIR_TERMS
    return criterion(
        "sixty_days", tuple(sorted(because)), met=met, days=max(0, lasted.days)
    )


def _confirmed(ground: Ground) -> Criterion:
    mirror = ground.mirror
    return criterion(
        "mirror_confirmed", mirror.because, met=mirror.state == "confirmed"
    )


def _no_open_lapse(honesty: Honesty) -> Criterion:
    hidden = [lapse for lapse in honesty.open_lapses if lapse.to_ex]
    because = tuple(sorted({seq for lapse in hidden for seq in lapse.because}))
    return criterion("no_open_lapse", because, met=not hidden)


def _no_recent_lie(ground: Ground, now: datetime) -> Criterion:
    recent = [b for b in ground.lapses.since(now - CLEAN_FOR) if b.what in HURTS]
    return criterion("no_recent_lie", tuple(b.seq for b in recent), met=not recent)


def _earned(trust: Trust) -> Criterion:
    earned = trust.earned
    return criterion(
        "earned", earned.because, met=earned.level != "none", level=earned.level
    )


def _shown(trust: Trust) -> Criterion:
    """Signs of more than one sort, or the ex's own rating by their own hand."""
    signs, rating = trust.signs, trust.rating
    by_rating = rating is not None and rating.trust >= LEAST_RATING
    many = len(signs.positive) >= FEWEST_SIGNS and len(signs.sorts) >= FEWEST_SORTS
    because = {sign.seq for sign in signs.positive}
    if by_rating and rating is not None:
        because.add(rating.seq)
    return criterion("signs", tuple(sorted(because)), met=by_rating or many)
