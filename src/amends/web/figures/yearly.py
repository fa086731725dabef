"""A year of days: months as rows, what one wrote in the upper half, the other in the lower."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from amends.core.days import DAY

LEFT, TOP, STEP, ROW = 50, 20, 10, 20
WIDE, HIGH = STEP - 2, ROW - 4
HEADS = (1, 5, 10, 15, 20, 25, 30)
DAYS = 31


@dataclass(frozen=True)
class Square:
    """A day: where it stands, and which of the two wrote in a conversation of it."""

    x: int
    y: int
    mine: bool
    theirs: bool


@dataclass(frozen=True)
class Yearly:
    """The picture of the days from one to another."""

    squares: tuple[Square, ...]
    rows: tuple[tuple[date, int], ...]
    heads: tuple[tuple[int, float], ...]
    height: int
    width: int = LEFT + DAYS * STEP
    wide: int = WIDE
    high: int = HIGH
    half: int = HIGH // 2


def yearly(wrote: Mapping[date, tuple[bool, bool]], first: date, last: date) -> Yearly:
    """The days from first to last; `wrote` holds those of contact, as (mine, theirs)."""
    days = [first + DAY * n for n in range((last - first).days + 1)]
    months = list(dict.fromkeys(day.replace(day=1) for day in days))
    places = {month: TOP + n * ROW for n, month in enumerate(months)}
    return Yearly(
        tuple(
            Square(
                _x(day.day), places[day.replace(day=1)], *wrote.get(day, (False,) * 2)
            )
            for day in days
        ),
        tuple((month, y + HIGH - 3) for month, y in places.items()),
        tuple((number, _x(number) + WIDE / 2) for number in HEADS),
        TOP + len(months) * ROW,
    )


def _x(number: int) -> int:
    return LEFT + (number - 1) * STEP
