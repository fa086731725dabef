"""Whether a weekly series rises or falls: Theil-Sen, and Mann-Kendall corrected.

Asked of the whole and of the person's own side alone; never of the other's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.weeks import Week

FEWEST, MOST = 12, 600
"""Weeks: fewer show no trend, and more than that are no longer one life."""

SURE = 0.01
"""The chance of seeing as much in a series that goes nowhere."""

FLOOR = math.log(1.3)
"""The least change over the whole span that is worth a word: by three in ten."""

NORMAL_95 = 1.959964
LEAST_FACTOR = 0.1

Floats = NDArray[np.float64]


class Trend(Struct, frozen=True):
    """The course of one series over `weeks` weeks.

    `course` is "unclear" unless the change is both sure and large. `before` and
    `after` are the fitted values at both ends, in messages a week; `low` and `high`
    bound the change over the span, as a factor, with 95 in 100.
    """

    weeks: int
    course: Literal["too_few", "unclear", "rising", "falling"]
    before: float = 0.0
    after: float = 0.0
    low: float = 1.0
    high: float = 1.0
    p: float = 1.0


def trends(weeks: Sequence[Week]) -> tuple[Trend, Trend]:
    """The trend of the whole, and of what the person wrote; whole weeks alone count.

    Two series are looked at, so the surer has to be twice as sure (Holm).
    """
    inner = weeks[1:-1][-MOST:]
    whole = _fit([week.mine + week.theirs for week in inner])
    own = _fit([week.mine for week in inner])
    surer = min(whole.p, own.p)
    return tuple(  # type: ignore[return-value]
        _judged(each, SURE / 2 if each.p == surer else SURE) for each in (whole, own)
    )


def _judged(found: Trend, sure: float) -> Trend:
    if found.course == "too_few":
        return found
    change = math.log1p(found.after) - math.log1p(found.before)
    if found.p >= sure or abs(change) < FLOOR:
        return found
    course: Literal["rising", "falling"] = "rising" if change > 0 else "falling"
    return Trend(
        found.weeks, course, found.before, found.after, found.low, found.high, found.p
    )


def _fit(counts: Sequence[int]) -> Trend:
    size = len(counts)
    if size < FEWEST:
        return Trend(size, "too_few")
    values = np.log1p(np.array(counts, np.float64))
    slopes = _slopes(values)
    slope = median(slopes)
    middle = median(np.sort(values - slope * np.arange(size)))
    low, high = _bounds(slopes, values)
    return Trend(
        size,
        "unclear",
        before=max(0.0, math.expm1(middle)),
        after=max(0.0, math.expm1(middle + slope * (size - 1))),
        low=math.exp(low * (size - 1)),
        high=math.exp(high * (size - 1)),
        p=chance(values, slope),
    )


def median(ascending: Floats) -> float:
    """The middle of numbers in ascending order."""
    half = len(ascending) // 2
    return float(ascending[half] + ascending[-half - 1]) / 2


def _slopes(values: Floats) -> Floats:
    """The slopes between all pairs of weeks, in ascending order."""
    left, right = np.triu_indices(len(values), 1)
    slopes: Floats = np.sort((values[right] - values[left]) / (right - left))
    return slopes


def _bounds(slopes: Floats, values: Floats) -> tuple[float, float]:
    """Sen's bounds of the slope, by rank, with 95 in 100."""
    half = NORMAL_95 * math.sqrt(variance(values)) / 2
    middle = len(slopes) / 2
    low = max(0, math.floor(middle - half))
    high = min(len(slopes) - 1, math.ceil(middle + half))
    return float(slopes[low]), float(slopes[high])


def score(values: Floats) -> float:
    """Kendall's S: pairs that rise, less pairs that fall."""
    left, right = np.triu_indices(len(values), 1)
    return float(np.sign(values[right] - values[left]).sum())


def variance(values: Floats) -> float:
    """The variance of S without a trend, ties taken into account."""
    size = len(values)
    _, ties = np.unique(values, return_counts=True)
    tied = float((ties * (ties - 1.0) * (2 * ties + 5)).sum())
    return (size * (size - 1) * (2 * size + 5) - tied) / 18


def chance(values: Floats, slope: float) -> float:
    """The corrected p of Mann-Kendall; 1 where every week is the same."""
    spread = variance(values) * max(LEAST_FACTOR, stretch(values, slope))
    s = score(values)
    if spread <= 0 or s == 0:
        return 1.0
    z = (abs(s) - 1) / math.sqrt(spread)
    return math.erfc(z / math.sqrt(2))


def stretch(values: Floats, slope: float) -> float:
    """By how much weeks that resemble their neighbours widen the variance.

    Hamed and Rao 1998: ranks of what is left without the trend, lags up to a
    quarter of the weeks, those alone that are significant.
    """
    size = len(values)
    ranks = _ranks(values - slope * np.arange(size))
    ranks = ranks - ranks.mean()
    power = float((ranks * ranks).sum())
    if power == 0:
        return 1.0
    total = 0.0
    for lag in range(1, size // 4 + 1):
        alike = float((ranks[lag:] * ranks[:-lag]).sum()) / power
        if abs(alike) > NORMAL_95 / math.sqrt(size):
            total += (size - lag) * (size - lag - 1) * (size - lag - 2) * alike
    return 1 + 2 * total / (size * (size - 1) * (size - 2))


def _ranks(values: Floats) -> Floats:
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: Floats = (ends - (counts - 1) / 2)[where]
    return ranks
