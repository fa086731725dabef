"""Senders of many entries at once: names are learnt, then compared eight bytes a time."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from amends.conversations.whatsapp.names import named
from amends.conversations.whatsapp.raw import NOBODY, Walk
from amends.conversations.whatsapp.scan import Bytes, Found, Places, sight

MOST_LEARNT = 64
"""More names than that are looked up one by one."""

LONGEST = 256
SAMPLE = 24


@dataclass
class Senders:
    """The names of one file, as they are written before a body."""

    walk: Walk
    known: dict[bytes, int] = field(default_factory=dict)

    def of(self, data: Bytes, block: bytes, found: Found) -> tuple[Places, Places]:
        """The sender of each entry, and where its body starts."""
        rows = _Rows(sight(data), found)
        for written, number in self.known.items():
            rows.settle(written, number)
        learnt = len(self.known)
        for at in rows.left()[:SAMPLE].tolist():
            self._single(block, found, at, rows)
        for written in list(self.known)[learnt:]:
            rows.settle(written, self.known[written])
        for at in rows.left().tolist():
            self._single(block, found, at, rows)
        return rows.sender, rows.body

    def _single(self, block: bytes, found: Found, at: int, rows: _Rows) -> None:
        line = block[found.end[at] : found.line_end[at]].decode()
        who = named(line)
        rows.open[at] = False
        if who is None:
            self.walk.heed(line)
            return
        name, start = who
        written = line[:start].encode()
        rows.sender[at] = number = self.walk.number(name)
        rows.body[at] = found.end[at] + len(written)
        fits = written.endswith(b": ") and len(written) <= LONGEST
        if fits and len(self.known) < MOST_LEARNT:
            self.known[written] = number


class _Rows:
    """Entries of a block; `open` are those whose sender is not known yet."""

    def __init__(self, eight: NDArray[np.uint64], found: Found) -> None:
        self.eight = eight
        self.end = found.end
        self.first = eight[found.end]
        self.open = np.ones(len(found.end), np.bool_)
        self.sender = np.full(len(found.end), NOBODY, np.int64)
        self.body = found.line_end.copy()

    def left(self) -> Places:
        return np.flatnonzero(self.open)

    def settle(self, written: bytes, number: int) -> None:
        """Give the entries that open with a name to the one who bears it."""
        same = self.open & _opens(self.first, written[:8])
        if len(written) > 8:
            places = np.flatnonzero(same)
            longer = spelled(self.eight, self.end[places] + 8, written[8:])
            same[places[~longer]] = False
        self.sender = np.where(same, number, self.sender)
        self.body = np.where(same, self.end + len(written), self.body)
        self.open &= ~same


def _opens(word: NDArray[np.uint64], text: bytes) -> NDArray[np.bool_]:
    """Whether words of eight bytes open with a text of eight at most."""
    mask = np.uint64((1 << (8 * len(text))) - 1)
    same: NDArray[np.bool_] = word & mask == np.uint64(int.from_bytes(text, "little"))
    return same


def spelled(eight: NDArray[np.uint64], place: Places, text: bytes) -> NDArray[np.bool_]:
    """Whether a text stands at each place; eight bytes are compared at a time."""
    same = np.ones(len(place), np.bool_)
    for at in range(0, len(text), 8):
        same &= _opens(eight[place + at], text[at : at + 8])
    return same
