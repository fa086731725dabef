"""Headers found in a block of bytes, all lines at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from amends.conversations.whatsapp.template import Half, Literally, Number, Template

AHEAD = 512
"""Zero bytes behind a block, so that looking ahead never runs off its end."""

Bytes = NDArray[np.uint8]
Places = NDArray[np.int64]

NEWLINE, BRACKET, ZERO, WIDE, BOM = 10, ord("["), ord("0"), 0xE2, 0xEF
MARK = (0xE2, 0x80, 0x8E)
"""The left-to-right mark that an iPhone sets before some lines."""


@dataclass(frozen=True, eq=False)
class Found:
    """Columns, one place for each header.

    Where its line starts and ends, where the header ends; the date as written; the
    second of the day.
    """

    start: Places
    line_end: Places
    end: Places
    a: Places
    b: Places
    c: Places
    clock: Places

    def kept(self, where: NDArray[np.bool_]) -> Found:
        """The headers at which `where` holds."""
        if where.all():
            return self
        return Found(
            self.start[where],
            self.line_end[where],
            self.end[where],
            self.a[where],
            self.b[where],
            self.c[where],
            self.clock[where],
        )


def headers(data: Bytes, size: int, template: Template) -> tuple[Found, Places]:
    """The headers among the lines of a block, and the starts of lines to look at again.

    `data` holds `size` bytes and AHEAD zeros behind them.
    """
    line_end = np.append(np.flatnonzero(data[:size] == NEWLINE), size)
    start = np.append(0, line_end[:-1] + 1)
    first = data[start]
    maybe = _openings(template)[first]
    start, line_end = start[maybe], line_end[maybe]
    steps = _Steps(data, start)
    steps.pass_mark()
    for step in template.steps:
        steps.take(step)
    fits = steps.fits & _possible(steps, template)
    found = Found(
        start,
        line_end,
        steps.place,
        steps.numbers["a"],
        steps.numbers["b"],
        steps.numbers["c"],
        _clock(steps, template),
    )
    return found.kept(fits), start[~fits]


def _openings(template: Template) -> NDArray[np.bool_]:
    table = np.zeros(256, np.bool_)
    table[[WIDE, BOM]] = True
    if template.bracketed:
        table[BRACKET] = True
    else:
        table[ZERO : ZERO + 10] = True
        table[[0xD9, 0xDB]] = True
    return table


class _Steps:
    """One place in each line, moved along the template for all lines at once.

    Eight bytes of every line are fetched together, and kept while the places of all
    lines move on by the same number.
    """

    def __init__(self, data: Bytes, place: Places) -> None:
        self.eight = sight(data)
        self.base = place
        self.ahead = 0
        self.fetched: dict[int, Bytes] = {}
        self.fits = np.ones(len(place), np.bool_)
        self.numbers: dict[str, Places] = {}
        self.evening: NDArray[np.bool_] = np.zeros(0, np.bool_)

    @property
    def place(self) -> Places:
        return self.base + self.ahead

    def pass_mark(self) -> None:
        marked = self._byte(0) == MARK[0]
        for ahead in (1, 2):
            marked = marked & (self._byte(ahead) == MARK[ahead])
        self._part(3 * marked)

    def take(self, step: Number | Literally | Half) -> None:
        match step:
            case Literally(text):
                self._literal(text)
            case Number(name, least, most):
                self.numbers[name] = self._number(least, most)
            case Half(morning, evening, rest):
                letter = self._byte(0)
                self.evening = letter == evening
                self.fits &= self.evening | (letter == morning)
                self.ahead += 1
                self._literal(rest)

    def _literal(self, text: bytes) -> None:
        for ahead, byte in enumerate(text):
            self.fits &= self._byte(ahead) == byte
        self.ahead += len(text)

    def _number(self, least: int, most: int) -> Places:
        value = self._digit(0).astype(np.int64)
        self.fits &= value < 10
        for ahead in range(1, least):
            digit = self._digit(ahead)
            self.fits &= digit < 10
            value = value * 10 + digit
        self.ahead += least
        if most > least:
            digit = self._digit(0)
            more = digit < 10
            value = np.where(more, value * 10 + digit, value)
            self._part(more)
        return value

    def _digit(self, ahead: int) -> Bytes:
        digit: Bytes = self._byte(ahead) - np.uint8(ZERO)
        return digit

    def _byte(self, ahead: int) -> Bytes:
        group, place = divmod(self.ahead + ahead, 8)
        if group not in self.fetched:
            found = self.eight[self.base + 8 * group]
            self.fetched[group] = found.view(np.uint8).reshape(-1, 8)
        byte: Bytes = self.fetched[group][:, place]
        return byte

    def _part(self, more: NDArray[Any]) -> None:
        """Move some lines on further than others."""
        if not more.any():
            return
        self.base = self.base + self.ahead + more
        self.ahead = 0
        self.fetched = {}


def sight(data: Bytes) -> NDArray[np.uint64]:
    """Eight bytes from every place on, as one number."""
    return np.ndarray((len(data) - 7,), "<u8", data, strides=(1,))


def _possible(steps: _Steps, template: Template) -> NDArray[np.bool_]:
    numbers = steps.numbers
    years = [name for name in "abc" if template.long_year and _is_year(name, template)]
    small = [numbers[name] for name in "abc" if name not in years]
    large = np.sum([field > 31 for field in small], axis=0)
    possible: NDArray[np.bool_] = (
        (numbers["hour"] < 24)
        & (numbers["minute"] < 60)
        & (small[0] > 0)
        & (small[1] > 0)
        & (large <= (0 if template.long_year else 1))
    )
    if "second" in numbers:
        possible &= numbers["second"] < 60
    return possible


def _is_year(name: str, template: Template) -> bool:
    return any(
        isinstance(step, Number) and step.name == name and step.most == 4
        for step in template.steps
    )


def _clock(steps: _Steps, template: Template) -> Places:
    hour = steps.numbers["hour"]
    if template.halved:
        halved = hour % 12 + 12 * steps.evening
        hour = np.where(hour <= 12, halved, hour)
    clock = hour * 3600 + steps.numbers["minute"] * 60
    return clock + steps.numbers["second"] if "second" in steps.numbers else clock
