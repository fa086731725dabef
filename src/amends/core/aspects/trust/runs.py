"""Many runs of weeks to come, all at once: each with its own weights and its own weeks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from amends.core.aspects.trust.conduct import Week
from amends.core.aspects.trust.model import Held
from amends.core.policy import (
    BLOCK,
    FORESEEN_WEEKS,
    MOST_KEPT_A_WEEK,
    RUNS,
    STRENGTH,
    WEIGHTS,
)

Runs = NDArray[np.float64]


@dataclass(frozen=True)
class _Weights:
    """The weights of each run, from the low to the high end of their band."""

    gain: Runs
    loss: Runs
    harm: Runs
    deceit: float


@dataclass(frozen=True)
class _Lived:
    """What one week does in each run.

    Shares of trust and of the ceiling that are left, and how much of the way from one
    to the other what was kept leaves open.
    """

    trust: Runs
    ceiling: Runs
    still_open: Runs


def weeks_until(
    levels: Sequence[float],
    held: Held,
    past: Sequence[Week],
    carried: Sequence[Week],
    seed: int = 0,
) -> tuple[list[float], ...]:
    """For each level after how many weeks each run comes to it, sorted.

    0 is now, infinity is never. `held` is what there was before the `past`; the weeks
    to come are drawn from those `carried` forward, by dice of a `seed`: the same say the
    same.
    """
    borne_out = _borne_out(held, past, carried, seed)
    first = [np.full(RUNS, np.inf) for _ in levels]
    for week, trust in enumerate(borne_out):
        for level, found in zip(levels, first, strict=True):
            found[(trust >= level) & np.isinf(found)] = week
    return tuple(sorted(found.tolist()) for found in first)


def _borne_out(
    held: Held, past: Sequence[Week], carried: Sequence[Week], seed: int = 0
) -> Iterator[Runs]:
    """What each run bears out today, and after each of the weeks to come."""
    weights = _weights()
    trust, ceiling = np.full(RUNS, held.trust), np.full(RUNS, held.ceiling)
    for week in past:
        trust, ceiling = _after(trust, ceiling, _lived(week, weights))
    pool = [_lived(week, weights) for week in carried]
    yield trust
    for drew in _drawn(len(pool), seed):
        trust, ceiling = _after(trust, ceiling, _picked(pool, drew))
        yield trust


def _weights() -> _Weights:
    middle, high = WEIGHTS[1], WEIGHTS[2]
    along = np.linspace(-1, 1, RUNS)

    def spread(name: str) -> Runs:
        found: Runs = middle[name] * (high[name] / middle[name]) ** along
        return found

    return _Weights(spread("gain"), spread("loss"), spread("harm"), middle["deceit"])


def _lived(week: Week, weights: _Weights) -> _Lived:
    trust, ceiling = np.ones(RUNS), np.ones(RUNS)
    for blow, times in Counter(week.blows).items():
        more = 1 + weights.deceit if blow.deceives else 1
        left = 1 - weights.loss * blow.strength * more
        trust *= (left / (1 - weights.loss * blow.paid)) ** times
        if blow.damages:
            whole = 1 - weights.harm * blow.strength
            ceiling *= (whole / (1 - weights.harm * blow.paid)) ** times
    kept = min(week.kept, MOST_KEPT_A_WEEK)
    return _Lived(trust, ceiling, (1 - weights.gain * STRENGTH["kept"]) ** kept)


def _after(trust: Runs, ceiling: Runs, lived: _Lived) -> tuple[Runs, Runs]:
    """Trust and ceiling after a week: in it the broken first, then the kept."""
    trust, ceiling = trust * lived.trust, ceiling * lived.ceiling
    grown = ceiling - (ceiling - trust) * lived.still_open
    return np.maximum(trust, grown), ceiling


def _picked(pool: Sequence[_Lived], drew: NDArray[np.intp]) -> _Lived:
    """The week that each run drew."""
    return _Lived(
        np.choose(drew, [lived.trust for lived in pool]),
        np.choose(drew, [lived.ceiling for lived in pool]),
        np.choose(drew, [lived.still_open for lived in pool]),
    )


def _drawn(weeks: int, seed: int) -> NDArray[np.intp]:
    """Which of the weeks each run lives in each week to come: block after block."""
    chance = np.random.default_rng(seed)
    blocks = math.ceil(FORESEEN_WEEKS / BLOCK)
    starts = chance.integers(0, weeks, size=(blocks, 1, RUNS))
    drawn = (starts + np.arange(BLOCK)[None, :, None]) % weeks
    return drawn.reshape(-1, RUNS)[:FORESEEN_WEEKS].astype(np.intp)
