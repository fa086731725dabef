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
        sender = np.full(len(found.end), NOBODY, np.int64)
        body = found.line_end.copy()
        left = np.arange(len(found.end))
        eight = sight(data)
        for written in list(self.known):
            left = self._match(written, eight, found, left, sender, body)
        for at in left[:SAMPLE].tolist():
            self._single(block, found, at, sender, body)
        for written in list(self.known)[-SAMPLE:]:
            left = self._match(written, eight, found, left, sender, body)
        for at in left.tolist():
            self._single(block, found, at, sender, body)
        return sender, body

    def _match(
        self,
        written: bytes,
        eight: NDArray[np.uint64],
        found: Found,
        left: Places,
        sender: Places,
        body: Places,
    ) -> Places:
        """Settle the entries that open with one name; the others are left."""
        same = spelled(eight, found.end[left], written)
        settled = left[same]
        sender[settled] = self.known[written]
        body[settled] = found.end[settled] + len(written)
        return left[~same]

    def _single(
        self, block: bytes, found: Found, at: int, sender: Places, body: Places
    ) -> None:
        line = block[found.end[at] : found.line_end[at]].decode()
        who = named(line)
        if who is None:
            self.walk.heed(line)
            return
        name, start = who
        written = line[:start].encode()
        sender[at] = self.walk.number(name)
        body[at] = found.end[at] + len(written)
        fits = written.endswith(b": ") and len(written) <= LONGEST
        if fits and len(self.known) < MOST_LEARNT:
            self.known[written] = int(sender[at])


def spelled(eight: NDArray[np.uint64], place: Places, text: bytes) -> NDArray[np.bool_]:
    """Whether a text stands at each place; eight bytes are compared at a time."""
    same = np.ones(len(place), np.bool_)
    for at in range(0, len(text), 8):
        part = text[at : at + 8]
        wanted = np.uint64(int.from_bytes(part, "little"))
        mask = np.uint64((1 << (8 * len(part))) - 1)
        same &= (eight[place + at] & mask) == wanted
    return same
