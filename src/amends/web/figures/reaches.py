"""Spans of time to come: from the early to the late end, on one axis of two years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

LEFT, WIDTH, TOP, ROW, THICK = 66, 286, 8, 34, 14
LEAST = 4
LABELS = 4


@dataclass(frozen=True)
class Span:
    """One row: its name, and its bar, if it has one; `is_open` where it has no late end."""

    name: str
    y: int
    x: float
    wide: float
    is_open: bool


@dataclass(frozen=True)
class Reaches:
    """The picture of some spans."""

    spans: tuple[Span, ...]
    labels: tuple[tuple[date, float], ...]
    bottom: int
    height: int
    left: int = LEFT
    right: int = LEFT + WIDTH
    thick: int = THICK
    width: int = LEFT + WIDTH + 8


def reaches(
    rows: Sequence[tuple[str, date | None, date | None]], first: date, last: date
) -> Reaches:
    """Rows by name, each with its early and late end, between two days."""
    total = (last - first).days
    spans = tuple(
        _span(name, TOP + at * ROW, _x(early, first, total), _x(late, first, total))
        for at, (name, early, late) in enumerate(rows)
    )
    days = [first + timedelta(days=total * n // LABELS) for n in range(LABELS)]
    labels = tuple((day, LEFT + WIDTH * n / LABELS) for n, day in enumerate(days))
    bottom = TOP + len(rows) * ROW
    return Reaches(spans, labels, bottom, bottom + 22)


def _span(name: str, y: int, early: float | None, late: float | None) -> Span:
    if early is None:
        return Span(name, y, LEFT, 0, is_open=False)
    end = LEFT + WIDTH if late is None else late
    return Span(name, y, early, max(LEAST, round(end - early, 2)), is_open=late is None)


def _x(day: date | None, first: date, total: int) -> float | None:
    if day is None:
        return None
    return round(LEFT + WIDTH * min(max((day - first).days, 0), total) / total, 2)
