"""Weeks as rows and days as cells: what was kept, broken and skipped on each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from amends.core.days import DAY, WEEK, monday_of

LEFT, TOP, CELL, ROW = 52, 22, 44, 30
MOST_MARKS = 3
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


@dataclass(frozen=True)
class Mark:
    """One outcome in its cell."""

    what: str
    x: int
    y: int


@dataclass(frozen=True)
class Cell:
    """A day: where it stands, and whether it is the present one."""

    x: int
    y: int
    is_today: bool


@dataclass(frozen=True)
class Row:
    """A week: its first day, and where its name stands."""

    monday: date
    y: int


@dataclass(frozen=True)
class Calendar:
    """The picture of some weeks."""

    rows: tuple[Row, ...]
    cells: tuple[Cell, ...]
    marks: tuple[Mark, ...]
    heads: tuple[tuple[str, int], ...]
    height: int
    width: int = LEFT + 7 * CELL
    cell: int = CELL - 4
    row: int = ROW - 4


def calendar(what: Iterable[tuple[date, str]], today: date, weeks: int) -> Calendar:
    """So many weeks up to today, with the outcomes of each day in their order."""
    first = monday_of(today) - WEEK * (weeks - 1)
    by_day: dict[date, list[str]] = defaultdict(list)
    for day, outcome in what:
        if first <= day <= monday_of(today) + DAY * 6:
            by_day[day].append(outcome)
    days = [first + DAY * number for number in range(7 * weeks)]
    return Calendar(
        tuple(Row(first + WEEK * n, TOP + n * ROW + 18) for n in range(weeks)),
        tuple(Cell(*_place(first, day), is_today=day == today) for day in days),
        tuple(m for day, found in by_day.items() for m in _marks(first, day, found)),
        tuple((name, LEFT + n * CELL + 20) for n, name in enumerate(WEEKDAYS)),
        TOP + weeks * ROW,
    )


def _place(first: date, day: date) -> tuple[int, int]:
    week, weekday = divmod((day - first).days, 7)
    return LEFT + weekday * CELL, TOP + week * ROW


def _marks(first: date, day: date, found: list[str]) -> list[Mark]:
    """Up to three marks side by side in the middle of a cell; broken ones come first."""
    shown = sorted(found, key=("broken", "kept", "skipped").index)[:MOST_MARKS]
    x, y = _place(first, day)
    start = x + (CELL - 4) // 2 - 6 * (len(shown) - 1)
    return [Mark(what, start + 12 * n, y + 13) for n, what in enumerate(shown)]
