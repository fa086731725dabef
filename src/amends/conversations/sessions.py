"""Stretches of contact with no gap over six hours, and who began each."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.pair import Pair

GAP = 6 * 3600 * 1000
"""Longer than any pause in a talk, shorter than a night (docs: figures)."""


class Sessions(Struct, frozen=True, eq=False):
    """Columns of the same length, one place for each session.

    `first` is the place of its first message among the pair's; `start` and `end` are
    milliseconds; `begun` and `closed` say whether the person wrote first and last;
    `mine` and `theirs` count messages.
    """

    first: NDArray[np.int64]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    begun: NDArray[np.bool_]
    closed: NDArray[np.bool_]
    mine: NDArray[np.int64]
    theirs: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.first)


def sessions(pair: Pair) -> Sessions:
    """The sessions of a pair; a gap of exactly six hours does not part two."""
    if len(pair) == 0:
        return _none()
    first = np.concatenate(([0], np.flatnonzero(pair.waits > GAP) + 1)).astype(np.int64)
    last = np.append(first[1:], len(pair)) - 1
    mine = np.add.reduceat(pair.mine.astype(np.int64), first)
    return Sessions(
        first=first,
        start=pair.time[first],
        end=np.maximum.reduceat(pair.time, first),
        begun=pair.mine[first],
        closed=pair.mine[last],
        mine=mine,
        theirs=last - first + 1 - mine,
    )


def _none() -> Sessions:
    numbers, truths = np.zeros(0, np.int64), np.zeros(0, np.bool_)
    return Sessions(numbers, numbers, numbers, truths, truths, numbers, numbers)
