"""Words and characters counted without touching the text: a bit for each byte."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from amends.conversations.whatsapp.eights import Places
from amends.conversations.whatsapp.utf8 import Bits, Marks, behind

ONE = np.uint64(1)


class Tally(Struct, frozen=True, eq=False):
    """How many bits are set before any place: 64 at a time, and a running total."""

    bits: Bits
    before: Places

    def upto(self, place: Where) -> Places:
        """The number of bits set before each place."""
        rest = np.bitwise_count(self.bits[place.word] & place.mask)
        total: Places = self.before[place.word] + rest
        return total


class Where(Struct, frozen=True, eq=False):
    """Places in a row of bits: the 64 in which each stands, and those before it there."""

    word: Places
    mask: Bits


def where(place: Places) -> Where:
    """The same places, counted in bits."""
    return Where(place >> 6, (ONE << (place & 63).astype(np.uint64)) - ONE)


def tally(bits: Bits) -> Tally:
    """The running totals of a row of bits."""
    before = np.zeros(len(bits), np.int64)
    np.cumsum(np.bitwise_count(bits[:-1]), out=before[1:])
    return Tally(bits, before)


def tallies(marks: Marks) -> tuple[Tally, Tally]:
    """Where words start, and where characters that can be seen do.

    A word starts behind a space, or at the very beginning.
    """
    word = ~marks.space & behind(marks.space, ONE, first=1)
    return tally(word), tally(~(marks.space | marks.goes_on))
