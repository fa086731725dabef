"""What kind of byte stands where, a bit for each; and whether the whole is UTF-8."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from amends.conversations.whatsapp.scan import Bytes

Bits = NDArray[np.uint64]
SPACE = 32
GOES_ON = -64
"""As a signed number, a byte below this goes on with a character begun before."""

ONE, TWO, THREE, WORD = (np.uint64(number) for number in (1, 2, 3, 64))
RARE = (b"\xe0", b"\xed")
LARGEST = 0xF0
"""After these, and beyond, not every byte may follow: such a text is decoded."""


@dataclass(frozen=True, eq=False)
class Marks:
    """Which bytes are spaces or less, and which go on with a character."""

    space: Bits
    goes_on: Bits


def marked(data: Bytes) -> Marks:
    """The marks of a block; the length of `data` is a multiple of 64."""
    return Marks(_bits(data <= SPACE), _bits(data.view(np.int8) < GOES_ON))


def is_utf8(data: Bytes, marks: Marks, block: bytes) -> bool:
    """Whether a block is UTF-8: each character has as many bytes as its first says."""
    beyond = int(np.count_nonzero(data.view(np.int8) < 0))
    if beyond == 0:
        return True
    if data.max() > LARGEST or any(byte in block for byte in RARE):
        return _decodes(block)
    two, three, four = (_bits(data >= first) for first in (0xC2, 0xE0, LARGEST))
    wanted = behind(two, ONE) | behind(three, TWO) | behind(four, THREE)
    every = int(np.bitwise_count(two | marks.goes_on).sum()) == beyond
    return every and bool((wanted == marks.goes_on).all()) and _is_short(data, four)


def _is_short(data: Bytes, four: Bits) -> bool:
    """Whether no character of four bytes could have been written with three."""
    return not (behind(four, ONE) & ~_bits(data >= 0x90)).any()


def behind(bits: Bits, places: np.uint64, first: int = 0) -> Bits:
    """The same bits so many places later; `first` comes in at the beginning."""
    carried = np.empty_like(bits)
    carried[0] = first
    carried[1:] = bits[:-1] >> (WORD - places)
    return (bits << places) | carried


def _bits(where: NDArray[np.bool_]) -> Bits:
    return np.packbits(where, bitorder="little").view(np.uint64)


def _decodes(block: bytes) -> bool:
    try:
        block.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
