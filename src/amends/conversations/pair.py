"""The messages between two people: when, by whom, how many words."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.chat import CALL, Chat
from amends.conversations.people import People

WINDOW = 2 * 3600 * 1000
"""A clock goes back by an hour at most; what is further out of order is sorted."""

BLOCK = 50
"""So many messages of both at the same moment were brought in, not written."""


class Pair(Struct, frozen=True, eq=False, dict=True):
    """Columns of the same length, in order: `time` in milliseconds, `mine`, `words`.

    Calls and blocks that were brought in from elsewhere are not among them.
    """

    clock: Literal["instant", "wall"]
    time: NDArray[np.int64]
    mine: NDArray[np.bool_]
    words: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.time)

    def at(self, places: NDArray[Any]) -> Pair:
        """The messages at those places, or where a condition holds."""
        return Pair(
            self.clock, self.time[places], self.mine[places], self.words[places]
        )

    @cached_property
    def waits(self) -> NDArray[np.int64]:
        """Milliseconds from each message to the next, never less than none."""
        return np.maximum(np.diff(self.time), 0)


def pair(chat: Chat, sides: People) -> Pair:
    """What the two wrote to one another, in the order in which it was written."""
    side = np.array([_side(name, sides) for name in chat.names], np.int8)[chat.sender]
    kept = (side >= 0) & (chat.kind != CALL) & ~blocks(chat)
    whole = Pair(chat.clock, chat.time, side > 0, chat.words)
    return _ordered(whole if kept.all() else whole.at(kept))


def _side(name: str, sides: People) -> int:
    if name in sides.me:
        return 1
    return 0 if name in sides.them else -1


def _ordered(found: Pair) -> Pair:
    if len(found) < 2 or np.diff(found.time).min() >= -WINDOW:
        return found
    return found.at(np.argsort(found.time, kind="stable"))


def blocks(chat: Chat) -> NDArray[np.bool_]:
    """Which messages stand in a block of fifty or more, of two people, at one moment."""
    inside = np.zeros(len(chat), np.bool_)
    apart = BLOCK - 1
    if not (chat.time[apart:] == chat.time[:-apart]).any():
        return inside
    starts = np.concatenate(([0], np.flatnonzero(chat.steps) + 1))
    lengths = np.diff(np.append(starts, len(chat)))
    for start, length in zip(
        starts[lengths >= BLOCK].tolist(),
        lengths[lengths >= BLOCK].tolist(),
        strict=True,
    ):
        part = slice(start, start + length)
        inside[part] = len(np.unique(chat.sender[part])) > 1
    return inside
