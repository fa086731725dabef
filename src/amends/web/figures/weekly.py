"""Weeks side by side: what one wrote above the line, what the other wrote below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEFT, WIDTH, HALF, FOOT = 30, 322, 78, 20
TOP = 10
MIDDLE = TOP + HALF
LABELS = 4


@dataclass(frozen=True)
class Bar:
    """One week: where it stands, and how far it reaches above and below."""

    x: float
    above: float
    below: float

    @property
    def top(self) -> float:
        """Where the upper part begins."""
        return MIDDLE - self.above


@dataclass(frozen=True)
class Weekly:
    """The picture of some weeks on one scale for both sides."""

    bars: tuple[Bar, ...]
    labels: tuple[tuple[str, float], ...]
    most: int
    thick: float
    left: int = LEFT
    right: int = LEFT + WIDTH
    top: int = TOP
    middle: int = MIDDLE
    bottom: int = MIDDLE + HALF
    width: int = LEFT + WIDTH + 8
    height: int = MIDDLE + HALF + FOOT


def weekly(weeks: Sequence[tuple[str, int, int]]) -> Weekly:
    """Weeks by name, each with the two counts, in the order of time."""
    most = max((count for _, *counts in weeks for count in counts), default=0)
    step = WIDTH / max(len(weeks), 1)
    bars = tuple(
        Bar(round(LEFT + at * step, 2), _high(above, most), _high(below, most))
        for at, (_, above, below) in enumerate(weeks)
    )
    every = max(1, -(-len(weeks) // LABELS))
    labels = tuple(
        (weeks[at][0], round(LEFT + at * step, 2)) for at in range(0, len(weeks), every)
    )
    return Weekly(bars, labels, most, round(min(step * 0.8, 18), 2))


def _high(count: int, most: int) -> float:
    """How far a bar reaches; one message can be seen beside a hundred."""
    return 0 if not count else max(1.5, round(HALF * count / most, 2))
