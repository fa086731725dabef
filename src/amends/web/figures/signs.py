"""Signs over time: those that show trust growing above the line, the others below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

LEFT, WIDTH, MIDDLE, RISE, HEIGHT = 8, 344, 62, 13, 146
MOST_HIGH = 4


@dataclass(frozen=True)
class Dot:
    """One sign in its place."""

    is_positive: bool
    x: int
    y: int


@dataclass(frozen=True)
class Signs:
    """The picture of the signs of some days."""

    dots: tuple[Dot, ...]
    first: date
    last: date
    left: int = LEFT
    right: int = LEFT + WIDTH
    middle: int = MIDDLE
    width: int = LEFT + WIDTH + 8
    height: int = HEIGHT


def signs(shown: Iterable[tuple[date, bool]], today: date, span: timedelta) -> Signs:
    """The signs of a span up to today; those of neighbouring days stand on one another."""
    first = today - span
    heights: Counter[tuple[int, bool]] = Counter()
    dots = []
    for day, is_positive in shown:
        slot = (day - first).days // 3
        heights[slot, is_positive] += 1
        rise = min(heights[slot, is_positive], MOST_HIGH) * RISE
        x = LEFT + round((WIDTH - 12) * slot * 3 / span.days) + 6
        dots.append(
            Dot(is_positive, x, MIDDLE - rise if is_positive else MIDDLE + rise)
        )
    return Signs(tuple(dots), first, today)
