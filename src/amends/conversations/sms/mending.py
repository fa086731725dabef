"""A backup's bytes made into XML that can be read, without the files that lie in it.

Emoji are written as two halves, which XML forbids, and pictures as text of many
megabytes, which nobody needs to hold.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator

from amends.conversations import limits
from amends.conversations.errors import TooLarge

HALF = rb"&#(?:5[5-7]\d{3}|[xX][dD][89a-fA-F][0-9a-fA-F]{2});"
HALVES = re.compile(HALF + rb"(?:" + HALF + rb")*")
ONE = re.compile(rb"&#(?:(\d+)|[xX]([0-9a-fA-F]+));")
CONTROLS = re.compile(
    rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));"
)
RAW_CONTROLS = bytes({*range(1, 32)} - {9, 10, 13})
SPACED = bytes.maketrans(RAW_CONTROLS, b" " * len(RAW_CONTROLS))

UNFINISHED = re.compile(
    rb"(?:&#(?:5(?:5\d{3}|6[0-2]\d\d|63[01]\d)|[xX][dD][89abAB][0-9a-fA-F]{2});)?(?:&[^;&]{0,12})?\Z"
)
"""What may go on in the next chunk: half an emoji, and half a reference."""

PART = b"<part"
ATTRIBUTE = re.compile(rb"\s*([\w:.-]+)\s*=\s*([\"'])")
END = re.compile(rb"\s*/?>")
DATA = b"data"


def mended(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same with every reference a character that XML allows."""
    rest = b""
    for chunk in chunks:
        whole = rest + chunk
        cut = _cut(whole)
        yield _mended(whole[:cut])
        rest = whole[cut:]
    yield _mended(rest)


def _cut(whole: bytes) -> int:
    found = UNFINISHED.search(whole, max(0, len(whole) - 64))
    return found.start() if found else len(whole)


def _mended(text: bytes) -> bytes:
    return CONTROLS.sub(b" ", HALVES.sub(_character, text.translate(SPACED)))


def _character(halves: re.Match[bytes]) -> bytes:
    units = [
        int(one[1]) if one[1] else int(one[2], 16) for one in ONE.finditer(halves[0])
    ]
    packed = struct.pack(f"<{len(units)}H", *units)
    return packed.decode("utf-16-le", "replace").encode("utf-8")


class WithoutData:
    """Passes a backup on, but for the contents of the files in it.

    Only the quotation mark that opened a value ends it, and `<` stands in none, so
    that a message that speaks of such things is left alone.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._rest = b""
        self._in_part = False
        self._skipping = b""

    def passed(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The chunks, shortened."""
        for chunk in chunks:
            self._rest += chunk
            while (piece := self._next()) is not None:
                yield piece
            if len(self._rest) > limits.LONGEST_MESSAGE + len(chunk):
                raise TooLarge(f"{self._name} holds a message too long to be one.")
        yield self._rest

    def _next(self) -> bytes | None:
        """What can be passed on, or None where more is wanted first."""
        if self._skipping:
            return self._skip()
        return self._attribute() if self._in_part else self._outside()

    def _take(self, size: int) -> bytes:
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken

    def _outside(self) -> bytes | None:
        found = self._rest.find(PART)
        if found >= 0:
            after = self._rest[found + len(PART) : found + len(PART) + 1]
            if after:
                self._in_part = after.isspace()
                return self._take(found + len(PART))
        keep = len(PART) + 1
        return self._take(len(self._rest) - keep) if len(self._rest) > keep else None

    def _attribute(self) -> bytes | None:
        end = END.match(self._rest)
        if end:
            self._in_part = False
            return self._take(end.end())
        opened = ATTRIBUTE.match(self._rest)
        if opened is None:
            return None
        if opened[1] == DATA:
            self._skipping = opened[2]
            return self._take(opened.end())
        close = self._rest.find(opened[2], opened.end())
        return self._take(close + 1) if close >= 0 else None

    def _skip(self) -> bytes | None:
        close = self._rest.find(self._skipping)
        if close < 0:
            self._rest = b""
            return None
        self._rest = self._rest[close:]
        self._skipping = b""
        return self._take(1)
