"""Values over time as points on a line: the mood, or whatever goes from 0 to a most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

LEFT, TOP, WIDTH, HEIGHT, FOOT = 26, 10, 326, 110, 22


@dataclass(frozen=True)
class Point:
    """One value on its day."""

    day: date
    value: int
    x: int
    y: int


@dataclass(frozen=True)
class Course:
    """The picture of a course: its points, the line through them, its first and last day."""

    points: tuple[Point, ...]
    line: str
    most: int
    first: date | None
    last: date | None
    left: int = LEFT
    top: int = TOP
    right: int = LEFT + WIDTH
    ground: int = TOP + HEIGHT
    width: int = LEFT + WIDTH + 8
    height: int = TOP + HEIGHT + FOOT


def course(values: Sequence[tuple[date, int]], most: int) -> Course:
    """The course of values from 0 to `most`, in the order of their days."""
    if not values:
        return Course((), "", most, None, None)
    first, last = values[0][0], values[-1][0]
    span = max(1, (last - first).days)
    points = tuple(
        Point(
            day,
            value,
            LEFT + round((WIDTH - 8) * (day - first).days / span) + 4,
            TOP + HEIGHT - round(HEIGHT * value / most),
        )
        for day, value in values
    )
    line = " ".join(f"{point.x},{point.y}" for point in points)
    return Course(points, line, most, first, last)
