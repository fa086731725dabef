"""What kind of byte stands where, a bit for each; and whether the whole is UTF-8."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.whatsapp.eights import Bytes

Bits = NDArray[np.uint64]
SPACE = 32

ONE, TWO, THREE, WORD = (np.uint64(number) for number in (1, 2, 3, 64))
RARE = (b"\xc0", b"\xc1", b"\xe0", b"\xed")
LARGEST = 0xF0
"""After these, and beyond, not every byte may follow: such a text is decoded."""


class Marks(Struct, frozen=True, eq=False):
    """Which bytes are spaces or less, which go on with a character, which begin one.

    `two`, `three` and `four` are the first of at least so many; `large` goes on with
    what three bytes could not have held, behind the largest first byte.
    """

    space: Bits
    goes_on: Bits
    two: Bits
    three: Bits
    four: Bits
    large: Bits


def marked(data: Bytes) -> Marks:
    """The marks of a block, from the upper bits of its bytes; a multiple of 64 of them."""
    high, six, five, four = (_bits(data & np.uint8(1 << bit)) for bit in (7, 6, 5, 4))
    two = high & six
    three = two & five
    return Marks(
        _bits(data <= SPACE), high & ~six, two, three, three & four, five | four
    )


def is_utf8(data: Bytes, marks: Marks, block: bytes) -> bool:
    """Whether a block is UTF-8: each character has as many bytes as its first says."""
    if not marks.two.any():
        return not marks.goes_on.any()
    if data.max() > LARGEST or any(byte in block for byte in RARE):
        return _decodes(block)
    second = behind(marks.four, ONE)
    wanted = behind(marks.two, ONE) | behind(marks.three, TWO)
    wanted |= behind(marks.four, THREE)
    return bool((wanted == marks.goes_on).all()) and not (second & ~marks.large).any()


def behind(bits: Bits, places: np.uint64, first: int = 0) -> Bits:
    """The same bits so many places later; `first` comes in at the beginning."""
    carried = np.empty_like(bits)
    carried[0] = first
    carried[1:] = bits[:-1] >> (WORD - places)
    return (bits << places) | carried


def _bits(where: NDArray[np.bool_] | Bytes) -> Bits:
    """A bit for each byte: whether it is anything but zero."""
    return np.packbits(where, bitorder="little").view(np.uint64)


def _decodes(block: bytes) -> bool:
    try:
        block.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
