"""Headers found in a block of bytes, all lines at once."""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.whatsapp.eights import (
    Bytes,
    Places,
    Truths,
    places,
    spelled,
    words,
)
from amends.conversations.whatsapp.shape import Beside, beside, shapes
from amends.conversations.whatsapp.template import FieldName, Template

NEWLINE, BRACKET, ZERO, WIDE, BOM = 10, ord("["), ord("0"), 0xE2, 0xEF
DATE: tuple[FieldName, ...] = ("a", "b", "c")
MARK = b"\xe2\x80\x8e"
"""The left-to-right mark that an iPhone sets before some lines."""


class Found(Struct, frozen=True, eq=False):
    """Columns, one place for each header.

    Where its line starts and ends, where the header ends; the date as written; the
    second of the day.
    """

    start: Places
    line_end: Places
    end: Places
    a: NDArray[np.int16]
    b: NDArray[np.int16]
    c: NDArray[np.int16]
    clock: NDArray[np.int32]

    def columns(self) -> tuple[NDArray[Any], ...]:
        """All columns, in the order in which they are named."""
        dates = self.a, self.b, self.c
        return (self.start, self.line_end, self.end, *dates, self.clock)

    def kept(self, where: Truths) -> Found:
        """The headers at which `where` holds."""
        if where.all():
            return self
        return Found(*(column[where] for column in self.columns()))


def headers(data: Bytes, size: int, template: Template) -> tuple[Found, Places]:
    """The headers among the lines of a block, and the starts of lines to look at again.

    `data` holds `size` bytes and AHEAD zeros behind them, or more.
    """
    lines = _lines(data, size)
    openings = _openings(template)
    parts = []
    for shape in shapes(template):
        side = beside(shape, words(data, lines.place, len(shape.words)))
        fits = side.fits & _possible(side, template)
        parts.append(_found(lines, side).kept(fits))
        lines = lines.kept(~fits)
        lines = lines.kept(openings[data[lines.start]])
    return _in_order(parts), lines.start


class _Lines(Struct, frozen=True, eq=False):
    """Where lines start and end, and where what may be a header starts."""

    start: Places
    end: Places
    place: Places

    def kept(self, where: Truths) -> _Lines:
        return _Lines(self.start[where], self.end[where], self.place[where])


def _lines(data: Bytes, size: int) -> _Lines:
    end = np.append(places(data == NEWLINE), size)
    start = np.empty_like(end)
    start[0], start[1:] = 0, end[:-1] + 1
    place = start.copy()
    marked = np.flatnonzero(data[start] == MARK[0])
    if len(marked):
        place[marked] += len(MARK) * spelled(data, start[marked], MARK)
    return _Lines(start, end, place)


def _found(lines: _Lines, side: Beside) -> Found:
    return Found(
        lines.start,
        lines.end,
        lines.place + side.shape.size,
        side.numbers["a"],
        side.numbers["b"],
        side.numbers["c"],
        _clock(side),
    )


def _in_order(parts: list[Found]) -> Found:
    """What was found of every shape, in the order of the lines."""
    found = [part for part in parts if len(part.start)]
    if len(found) == 1:
        return found[0]
    columns = zip(*(part.columns() for part in parts), strict=True)
    start, *others = map(np.concatenate, columns)
    order = np.argsort(start, kind="stable")
    return Found(*(column[order] for column in (start, *others)))


def _openings(template: Template) -> Truths:
    table = np.zeros(256, np.bool_)
    table[[WIDE, BOM]] = True
    if template.bracketed:
        table[BRACKET] = True
    else:
        table[ZERO : ZERO + 10] = True
        table[[0xD9, 0xDB]] = True
    return table


def _possible(side: Beside, template: Template) -> Truths:
    numbers = side.numbers
    small = [numbers[name] for name in DATE if len(side.shape.digits[name]) < 4]
    large = sum((number > 31).astype(np.int8) for number in small)
    possible: Truths = (
        (numbers["hour"] < 24)
        & (numbers["minute"] < 60)
        & (small[0] > 0)
        & (small[1] > 0)
        & (large <= (0 if template.long_year else 1))
    )
    if "second" in numbers:
        possible &= numbers["second"] < 60
    return possible


def _clock(side: Beside) -> NDArray[np.int32]:
    """The second of the day of each line."""
    numbers = side.numbers
    hour = numbers["hour"].astype(np.int32)
    if side.evening is not None:
        hour = np.where(hour <= 12, hour % 12 + 12 * side.evening, hour)
    clock = hour * 3600 + numbers["minute"] * 60
    if "second" in numbers:
        clock += numbers["second"]
    return clock.astype(np.int32)
