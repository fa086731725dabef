"""A day's hours as bars: how often something came in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WIDTH, HEIGHT, FOOT = 360, 110, 20
STEP = WIDTH // 24
LABELLED = (0, 6, 12, 18)


@dataclass(frozen=True)
class Bar:
    """One hour: where it stands, how high, and how often."""

    hour: int
    times: int
    x: int
    y: int
    height: int


@dataclass(frozen=True)
class Hours:
    """The bars of a day in a picture of this width and height."""

    bars: tuple[Bar, ...]
    labels: tuple[tuple[int, int], ...]
    width: int = WIDTH
    height: int = HEIGHT + FOOT
    ground: int = HEIGHT
    thick: int = STEP - 4


def hours(times: Mapping[int, int]) -> Hours:
    """The picture of a count by hour; hours without any are left out."""
    most = max(times.values(), default=1)
    bars = tuple(_bar(hour, count, most) for hour, count in sorted(times.items()))
    return Hours(bars, tuple((hour, hour * STEP) for hour in LABELLED))


def _bar(hour: int, times: int, most: int) -> Bar:
    height = max(6, round((HEIGHT - 8) * times / most))
    return Bar(hour, times, hour * STEP + 2, HEIGHT - height, height)
