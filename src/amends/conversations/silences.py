"""Messages without an answer, and the gaps in a conversation."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.pair import Pair
from amends.conversations.sessions import GAP, Sessions

RARE = 0.99
"""A gap is named where it is longer than all but one in a hundred."""

FEW = 0.005
"""Of so few long gaps each is longer than that, and nothing has to be put in order."""


class Unanswered(Struct, frozen=True):
    """How many messages the person wrote since the other last did, now and at most.

    `now` is the open run at the end; `stretches` in how many sessions it was written.
    `longest` counts runs that outlasted a session, the open one among them.
    """

    now: int
    stretches: int
    longest: int


class Silence(Struct, frozen=True):
    """A gap between two messages, in milliseconds."""

    start: int
    end: int


def unanswered(pair: Pair, sessions: Sessions) -> Unanswered:
    """The person's own messages that no message of the other followed."""
    runs = _runs(pair, sessions)
    if len(pair) == 0 or not pair.mine[-1]:
        return Unanswered(0, 0, max(runs, default=0))
    theirs = np.flatnonzero(~pair.mine)
    start = int(theirs[-1]) + 1 if len(theirs) else 0
    later = int((sessions.first > start).sum())
    return Unanswered(len(pair) - start, later + 1, max(runs))


def _runs(pair: Pair, sessions: Sessions) -> list[int]:
    """Lengths of the person's runs that reach beyond the session they stand in."""
    if len(pair) == 0:
        return []
    starts = np.concatenate(([0], np.flatnonzero(np.diff(pair.mine)) + 1))
    ends = np.append(starts[1:], len(pair))
    mine = pair.mine[starts]
    starts, ends = starts[mine], ends[mine]
    edges = np.append(sessions.first[1:], len(pair))
    crossed = np.searchsorted(edges, ends, "right") > np.searchsorted(
        edges, starts, "right"
    )
    lengths: list[int] = (ends - starts)[crossed].tolist()
    return lengths


def gaps(time: NDArray[np.int64]) -> tuple[Silence, ...]:
    """Gaps over six hours that are longer than all but one in a hundred, in order.

    The longest is among them, however few there are.
    """
    waits = np.maximum(np.diff(time), 0)
    where = np.flatnonzero(waits > GAP)
    if len(where) > FEW * len(waits):
        lengths = waits[where]
        rare = (lengths > _quantile(waits, RARE)) | (lengths == lengths.max())
        where = where[rare]
    starts, ends = time[where].tolist(), time[where + 1].tolist()
    return tuple(map(Silence, starts, ends))


def _quantile(numbers: NDArray[np.int64], share: float) -> float:
    """The value below which that share of the numbers lies, between two where need be."""
    place = share * (len(numbers) - 1)
    low = int(place)
    high = min(low + 1, len(numbers) - 1)
    below, above = np.partition(numbers, (low, high))[[low, high]].tolist()
    return float(below + (place - low) * (above - below))
