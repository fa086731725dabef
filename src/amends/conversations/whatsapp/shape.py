"""Headers whose numbers have one width each, laid beside many lines at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.whatsapp.eights import EIGHT, Bytes, Truths, Words
from amends.conversations.whatsapp.template import (
    FieldName,
    Half,
    Literally,
    Number,
    Step,
    Template,
)

TOP = np.uint64(0x8080808080808080)
"""The highest bit of each of eight bytes."""

DIGIT, LITERAL, ANYTHING = 0x7F - 9, 0x7F, 0
"""What may be added to a byte that is off by as much as is allowed, below that bit."""


class Shape(Struct, frozen=True, eq=False):
    """A header in which every number has its width.

    `words` are three numbers for every eight bytes of it: what should stand there (a
    zero for a digit), which bytes matter, and what may be added to each of them.
    `digits` are the places of each number's digits, `half` that of the letter of AM
    or PM.
    """

    size: int
    words: tuple[tuple[np.uint64, ...], ...]
    digits: Mapping[FieldName, range]
    half: tuple[int, Half] | None


class Beside(Struct, frozen=True, eq=False):
    """Many lines beside one shape: `fits` says which are of it.

    `numbers` are those that stand in them, of no meaning where a line does not fit;
    `evening` says where the letter of PM stands, if there is one.
    """

    shape: Shape
    fits: Truths
    numbers: Mapping[FieldName, NDArray[np.int16]]
    evening: Truths | None


def beside(shape: Shape, lines: Words) -> Beside:
    """The lines compared with a shape; each row holds eight bytes of every line."""
    off = np.empty((len(shape.words), lines.shape[1]), np.uint64)
    over = np.zeros(lines.shape[1], np.uint64)
    for at, (wanted, matters, slack) in enumerate(shape.words):
        np.bitwise_and(lines[at] ^ wanted, matters, out=off[at])
        over |= (off[at] + slack) | off[at]
    fits = over & TOP == 0
    numbers = {name: _number(off, places) for name, places in shape.digits.items()}
    if shape.half is None:
        return Beside(shape, fits, numbers, None)
    place, half = shape.half
    letter = _bytes(lines, place)
    evening = letter == half.evening
    fits &= evening | (letter == half.morning)
    return Beside(shape, fits, numbers, evening)


def _number(off: Words, places: range) -> NDArray[np.int16]:
    """How far bytes are from the digit zero, as digits of a number."""
    first, *others = places
    value = _bytes(off, first).astype(np.int16)
    for place in others:
        value = value * np.int16(10) + _bytes(off, place)
    return value


def _bytes(rows: Words, place: int) -> Bytes:
    row, byte = divmod(place, EIGHT)
    found: Bytes = rows[row].view(np.uint8)[byte::EIGHT]
    return found


@cache
def shapes(template: Template) -> tuple[Shape, ...]:
    """Every shape that a header of the file may have, the widest first."""
    widths = (
        range(step.most, step.least - 1, -1)
        for step in template.steps
        if isinstance(step, Number)
    )
    return tuple(_shape(template.steps, chosen) for chosen in product(*widths))


def _shape(steps: tuple[Step, ...], widths: tuple[int, ...]) -> Shape:
    wanted, slack = b"", b""
    digits: dict[FieldName, range] = {}
    half: tuple[int, Half] | None = None
    width = iter(widths)
    for step in steps:
        text, free = _spelled(step, width)
        if isinstance(step, Number):
            digits[step.name] = range(len(wanted), len(wanted) + len(text))
        if isinstance(step, Half):
            half = len(wanted), step
        wanted, slack = wanted + text, slack + free
    matters = bytes(0xFF * (byte != ANYTHING) for byte in slack)
    rows = zip(*map(_words, (wanted, matters, slack)), strict=True)
    return Shape(len(wanted), tuple(rows), digits, half)


def _spelled(step: Step, width: Iterator[int]) -> tuple[bytes, bytes]:
    """The bytes of one step, and what may be added to how far each is off."""
    match step:
        case Number():
            digits = next(width)
            return b"0" * digits, bytes([DIGIT] * digits)
        case Half(rest=rest):
            return b"\0" + rest, bytes([ANYTHING, *([LITERAL] * len(rest))])
        case Literally(text):
            return text, bytes([LITERAL] * len(text))


def _words(text: bytes) -> list[np.uint64]:
    return list(np.frombuffer(text + bytes(-len(text) % EIGHT), "<u8"))
