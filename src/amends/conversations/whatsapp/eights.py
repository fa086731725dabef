"""Bytes of many places at once, eight of them as one number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Places = NDArray[np.int64]
Truths = NDArray[np.bool_]
Words = NDArray[np.uint64]

EIGHT = 8
ONE = np.uint64(1)

AHEAD = 512
"""Zero bytes behind a block, so that looking ahead never runs off its end."""


def words(data: Bytes, place: Places, count: int) -> Words:
    """So many words of eight bytes from each place on, a row for each word.

    To be fetched as one thing, bytes need not lie where numbers do.
    """
    size = EIGHT * count
    all_of_them = np.ndarray(len(data) - size + 1, f"V{size}", data, strides=(1,))
    fetched = all_of_them[place].view("<u8").reshape(-1, count)
    found: Words = np.ascontiguousarray(fetched.T)
    return found


def word(data: Bytes, place: Places) -> Words:
    """The eight bytes from each place on."""
    return words(data, place, 1).reshape(-1)


def opens(word: Words, text: bytes) -> Truths:
    """Whether words open with a text of eight bytes at most."""
    mask = np.uint64((1 << (EIGHT * len(text))) - 1)
    same: Truths = word & mask == np.uint64(int.from_bytes(text, "little"))
    return same


def spelled(data: Bytes, place: Places, text: bytes) -> Truths:
    """Whether a text stands at each place."""
    same = np.ones(len(place), np.bool_)
    for at in range(0, len(text), EIGHT):
        same &= opens(word(data, place + at), text[at : at + EIGHT])
    return same


def places(truths: Truths) -> Places:
    """Where any is true, in order; their number is a multiple of eight, few are true.

    Eight are looked at together, and then one after the other where one is true.
    """
    eight = truths.view("<u8")
    at = np.flatnonzero(eight != 0)
    found, left = [], eight[at]
    while len(at):
        below = left - ONE
        found.append(EIGHT * at + (np.bitwise_count(below & ~left) >> 3))
        left &= below
        more = left != 0
        at, left = at[more], left[more]
    everywhere: Places = np.concatenate([at, *found])
    if len(found) > 1:
        everywhere.sort(kind="stable")
    return everywhere
