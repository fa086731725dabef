"""Words and characters counted without touching the text: a bit for each byte."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from amends.conversations.whatsapp.scan import Bytes, Places

SPACE = 32
CONTINUES = -64
"""As a signed number, a byte below this goes on with a character begun before."""

Bits = NDArray[np.uint64]
ONE = np.uint64(1)


@dataclass(frozen=True, eq=False)
class Tally:
    """How many bits are set before any place: 64 at a time, and a running total."""

    bits: Bits
    before: Places

    def upto(self, place: Where) -> Places:
        """The number of bits set before each place."""
        rest = np.bitwise_count(self.bits[place.word] & place.mask)
        total: Places = self.before[place.word] + rest
        return total


@dataclass(frozen=True, eq=False)
class Where:
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


def tallies(data: Bytes) -> tuple[Tally, Tally]:
    """Where words start, and where characters that can be seen do.

    The length of `data` is a multiple of 64; a word starts behind a space.
    """
    space = _packed(data <= SPACE)
    carried = np.concatenate((np.ones(1, np.uint64), space[:-1] >> np.uint64(63)))
    starts = ~space & ((space << ONE) | carried)
    seen = ~space & ~_packed(data.view(np.int8) < CONTINUES)
    return tally(starts), tally(seen)


def _packed(where: NDArray[np.bool_]) -> Bits:
    return np.packbits(where, bitorder="little").view(np.uint64)
