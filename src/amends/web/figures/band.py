"""A band on a scale of words: how far the record bears something out, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEFT, WIDTH, TOP, THICK, HEIGHT = 8, 344, 34, 22, 92


@dataclass(frozen=True)
class Stretch:
    """One word of the scale: where it begins, how wide it is, where its name stands."""

    word: str
    x: int
    width: int
    middle: int


@dataclass(frozen=True)
class Band:
    """The picture of a band."""

    stretches: tuple[Stretch, ...]
    x: int
    wide: int
    middle: int
    left: int = LEFT
    top: int = TOP
    thick: int = THICK
    width: int = LEFT + WIDTH + 8
    height: int = HEIGHT


def band(
    words: Sequence[tuple[str, float]], low: float, mid: float, high: float
) -> Band:
    """From `low` to `high`, with its middle, on words that each begin at a value.

    All values lie between 0 and 1.
    """
    ends = [*(start for _, start in words[1:]), 1.0]
    stretches = tuple(
        Stretch(word, _x(start), _x(end) - _x(start), (_x(start) + _x(end)) // 2)
        for (word, start), end in zip(words, ends, strict=True)
    )
    return Band(stretches, _x(low), max(4, _x(high) - _x(low)), _x(mid))


def _x(value: float) -> int:
    return LEFT + round(WIDTH * value)
