"""Headers pasted from another chat of the same form: a third name, out of its time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from amends.conversations.whatsapp.raw import NOBODY

SLACK = 2 * 3600 * 1000
"""How far back, in milliseconds, a phone's own order may step."""

RARE = 0.02
"""A name with a larger share of the entries belongs to the conversation."""


def foreign(time: NDArray[np.int64], sender: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which entries are no entries: their name appears nowhere but out of time.

    Out of time means more than two hours before its predecessor, while the next
    entry of another name is not.
    """
    none = np.zeros(len(time), np.bool_)
    if len(time) < 3 or sender.max() < 2:
        return none
    late = _out_of_time(time, sender)
    people = sender[sender != NOBODY]
    counts = np.bincount(people, minlength=1)
    suspects = np.bincount(sender[late & (sender != NOBODY)], minlength=len(counts))
    guests = (suspects == counts) & (counts > 0)
    guests &= counts <= max(1, int(RARE * len(people)))
    if not guests.any() or int((~guests & (counts > 0)).sum()) < 2:
        return none
    strange: NDArray[np.bool_] = (sender != NOBODY) & guests[np.maximum(sender, 0)]
    return strange


def _out_of_time(
    time: NDArray[np.int64], sender: NDArray[np.int32]
) -> NDArray[np.bool_]:
    """Entries in runs of one sender, each run before its time and followed by others."""
    starts = np.concatenate(([0], np.flatnonzero(np.diff(sender)) + 1))
    ends = np.append(starts[1:], len(time))
    before = time[np.maximum(starts - 1, 0)] - SLACK
    after = time[np.minimum(ends, len(time) - 1)]
    highest = np.maximum.reduceat(time, starts)
    late = (highest < before) & (after >= before) & (starts > 0) & (ends < len(time))
    return np.repeat(late, ends - starts)
