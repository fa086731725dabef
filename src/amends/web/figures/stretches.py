"""Stretches of days under one another, each as long as it lasted, on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEFT, WIDTH, ROW, THICK, RIGHT = 62, 250, 22, 12, 40


@dataclass(frozen=True)
class Length:
    """One stretch: its name, the days it lasted, where it stands and how far it reaches."""

    name: str
    days: int
    y: int
    wide: float


@dataclass(frozen=True)
class Stretches:
    """The picture of some stretches."""

    lengths: tuple[Length, ...]
    height: int
    left: int = LEFT
    width: int = LEFT + WIDTH + RIGHT
    thick: int = THICK


def stretches(named: Sequence[tuple[str, int]]) -> Stretches:
    """Stretches by name with the days of each, in the order given."""
    most = max((days for _, days in named), default=0)
    lengths = tuple(
        Length(name, days, at * ROW + 5, max(1.5, round(WIDTH * days / most, 2)))
        for at, (name, days) in enumerate(named)
    )
    return Stretches(lengths, len(named) * ROW)
