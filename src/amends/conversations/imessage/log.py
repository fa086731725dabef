"""A database and its write-ahead log put together in memory, as SQLite would.

The newest weeks often lie in the log alone. SQLite would have to write beside the
file to read it; here nothing is written.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

HEADER, FRAME_HEADER = 32, 24
MAGIC = {0x377F0682: "<u4", 0x377F0683: ">u4"}
"""Which way round the numbers of the checksums stand."""

LOG_MODE = slice(18, 20)
PAGE_SIZE = slice(16, 18)
SMALLEST_PAGE, LARGEST_PAGE = 512, 65536
MASK = 0xFFFFFFFF

Words = NDArray[np.uint32]
State = tuple[int, int]


def together(database: bytes | bytearray, log: bytes | bytearray) -> bytearray:
    """The database with what the log has committed, to be read without a log."""
    whole = bytearray(database)
    size = int.from_bytes(database[PAGE_SIZE], "big")
    size = LARGEST_PAGE if size == 1 else size
    pages, count = _committed(bytes(log), size)
    if count:
        del whole[count * size :]
        whole.extend(bytes(count * size - len(whole)))
    for page, content in pages.items():
        if 0 < page <= count:
            whole[(page - 1) * size : page * size] = content
    whole[LOG_MODE] = b"\1\1"
    return whole


def _committed(log: bytes, size: int) -> tuple[dict[int, bytes], int]:
    """The newest form of each page in the log, and how many the database then has."""
    pages: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    count = 0
    for page, after, content in _frames(log, size):
        pending[page] = content
        if after:
            pages |= pending
            pending, count = {}, after
    return pages, count


def _frames(log: bytes, size: int) -> Iterator[tuple[int, int, bytes]]:
    """Page, pages after the commit (or 0), content; up to the first that is not whole."""
    if len(log) < HEADER or size < SMALLEST_PAGE:
        return
    magic, _, page_size, _, *salt, first, second = struct.unpack(">8I", log[:HEADER])
    if magic not in MAGIC or page_size != size:
        return
    sums = _Sums(MAGIC[magic], size)
    state = sums.of(log[: HEADER - 8], (0, 0))
    if state != (first, second):
        return
    for at in range(HEADER, len(log) - FRAME_HEADER - size + 1, FRAME_HEADER + size):
        content = log[at + FRAME_HEADER : at + FRAME_HEADER + size]
        page, after, *own, first, second = struct.unpack(">6I", log[at : at + 24])
        state = sums.of(log[at : at + 8] + content, state)
        if own != salt or state != (first, second):
            return
        yield page, after, content


class _Weights(Struct, frozen=True, eq=False):
    """How much each pair of words weighs in the sums, the first weighing most."""

    own: Words
    both: Words
    second: Words


class _Sums:
    """The checksums of the log: two numbers that each pair of words moves on."""

    def __init__(self, order: str, page_size: int) -> None:
        self._order = order
        self._powers = _powers(page_size // 8 + 2)

    def of(self, data: bytes, state: State) -> State:
        words = np.frombuffer(data, self._order).astype(np.uint32)
        first, pair = words[0::2], words[0::2] + words[1::2]
        count = len(first)
        weights = self._powers
        own, both, second = (
            column[count - 1 :: -1]
            for column in (weights.own, weights.both, weights.second)
        )
        moved = (
            int(weights.own[count]),
            int(weights.both[count]),
            int(weights.second[count]),
        )
        return (
            (
                moved[0] * state[0]
                + moved[1] * state[1]
                + _sum(own * first + both * pair)
            )
            & MASK,
            (
                moved[1] * state[0]
                + moved[2] * state[1]
                + _sum(both * first + second * pair)
            )
            & MASK,
        )


def _sum(words: Words) -> int:
    return int(words.sum(dtype=np.uint32))


def _powers(count: int) -> _Weights:
    """The powers of the step ((1, 1), (1, 2)), which is the same in every pair."""
    rows, (own, both, second) = [], (1, 0, 1)
    for _ in range(count):
        rows.append((own, both, second))
        own, both, second = (
            (own + both) & MASK,
            (both + second) & MASK,
            (both + 2 * second) & MASK,
        )
    table = np.array(rows, np.uint32)
    return _Weights(table[:, 0], table[:, 1], table[:, 2])
