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
ONE, SIX, ALL = np.uint64(1), np.uint64(6), np.uint64(63)


@dataclass(frozen=True, eq=False)
class Tally:
    """How many bits are set before any place: 64 at a time, and a running total."""

    bits: Bits
    before: Places

    def upto(self, place: Places) -> Places:
        """The number of bits set before each place."""
        where = place.astype(np.uint64)
        word = (where >> SIX).astype(np.int64)
        mask = (ONE << (where & ALL)) - ONE
        rest = np.bitwise_count(self.bits[word] & mask)
        total: Places = self.before[word] + rest
        return total


def tally(bits: Bits) -> Tally:
    """The running totals of a row of bits."""
    counts = np.bitwise_count(bits).astype(np.int64)
    return Tally(bits, np.concatenate(([0], np.cumsum(counts)))[: len(bits)])


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
