"""Senders of many entries at once: names are learnt, then compared eight bytes a time."""

from __future__ import annotations

import numpy as np
from msgspec import Struct, field

from amends.conversations.whatsapp.eights import (
    EIGHT,
    Bytes,
    Places,
    opens,
    spelled,
    words,
)
from amends.conversations.whatsapp.names import named
from amends.conversations.whatsapp.raw import NOBODY, Walk
from amends.conversations.whatsapp.scan import Found

MOST_LEARNT = 64
"""More names than that are looked up one by one."""

LONGEST = 256
SAMPLE = 24
FETCHED = 2
"""Words of eight bytes that hold most names."""


class Senders(Struct):
    """The names of one file, as they are written before a body."""

    walk: Walk
    known: dict[bytes, int] = field(default_factory=dict)

    def of(self, data: Bytes, block: bytes, found: Found) -> tuple[Places, Places]:
        """The sender of each entry, and where its body starts."""
        rows = _Rows(data, found)
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

    def __init__(self, data: Bytes, found: Found) -> None:
        self.data = data
        self.end = found.end
        self.first = words(data, found.end, FETCHED)
        self.open = np.ones(len(found.end), np.bool_)
        self.sender = np.full(len(found.end), NOBODY, np.int64)
        self.body = found.line_end.copy()

    def left(self) -> Places:
        return np.flatnonzero(self.open)

    def settle(self, written: bytes, number: int) -> None:
        """Give the entries that open with a name to the one who bears it."""
        same = self.open.copy()
        for at, word in enumerate(self.first):
            if part := written[EIGHT * at :][:EIGHT]:
                same &= opens(word, part)
        if rest := written[EIGHT * FETCHED :]:
            places = np.flatnonzero(same)
            longer = spelled(self.data, self.end[places] + EIGHT * FETCHED, rest)
            same[places[~longer]] = False
        self.sender[same] = number
        self.body = np.where(same, self.end + len(written), self.body)
        self.open &= ~same
