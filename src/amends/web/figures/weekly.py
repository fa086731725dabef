"""Weeks side by side: what one wrote above the line, what the other wrote below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEFT, WIDTH, BOTH, FOOT = 30, 322, 156, 20
TOP = 10
LINE = 12
"""A number needs so much room beside the nought."""
LABELS = 4


@dataclass(frozen=True)
class Bar:
    """One week: where it stands, and how far it reaches above and below."""

    x: float
    top: float
    above: float
    below: float


@dataclass(frozen=True)
class Weekly:
    """The picture of some weeks: one scale for both sides, each with the room it needs."""

    bars: tuple[Bar, ...]
    labels: tuple[tuple[str, float], ...]
    most_above: int | None
    most_below: int | None
    thick: float
    middle: float
    left: int = LEFT
    right: int = LEFT + WIDTH
    top: int = TOP
    bottom: int = TOP + BOTH
    width: int = LEFT + WIDTH + 8
    height: int = TOP + BOTH + FOOT


def weekly(weeks: Sequence[tuple[str, int, int]]) -> Weekly:
    """Weeks by name, each with the two counts, in the order of time."""
    above = max((mine for _, mine, _ in weeks), default=0)
    below = max((theirs for _, _, theirs in weeks), default=0)
    scale = BOTH / max(above + below, 1)
    middle = round(TOP + (above * scale if above + below else BOTH / 2), 2)
    step = WIDTH / max(len(weeks), 1)
    bars = tuple(
        _bar(round(LEFT + at * step, 2), middle, _high(up, scale), _high(down, scale))
        for at, (_, up, down) in enumerate(weeks)
    )
    every = max(1, -(-len(weeks) // LABELS))
    labels = tuple(
        (weeks[at][0], round(LEFT + at * step, 2)) for at in range(0, len(weeks), every)
    )
    thick = round(min(step * 0.8, 18), 2)
    named = _named(above, scale), _named(below, scale)
    return Weekly(bars, labels, *named, thick, middle)


def _named(most: int, scale: float) -> int | None:
    """The highest count of a side, where there is room for it."""
    return most if most * scale >= LINE else None


def _bar(x: float, middle: float, above: float, below: float) -> Bar:
    return Bar(x, round(middle - above, 2), above, below)


def _high(count: int, scale: float) -> float:
    """How far a bar reaches; one message can be seen beside a hundred."""
    return 0 if not count else max(1.5, round(count * scale, 2))
