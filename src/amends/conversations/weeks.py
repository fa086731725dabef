"""What each side wrote, week by week: ISO weeks, Monday first, in local time."""

from __future__ import annotations

from datetime import date

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.pair import Pair
from amends.conversations.sessions import Sessions

WEEK = 7 * 86_400_000
MONDAY = 3 * 86_400_000
"""1970-01-01 was a Thursday: so much later than its Monday."""


class Week(Struct, frozen=True):
    """Counts of one ISO week (`YYYY-Www`), silent weeks included."""

    week: str
    mine: int
    theirs: int
    my_words: int
    their_words: int
    begun_me: int
    begun_them: int


def weeks(pair: Pair, sessions: Sessions, local: NDArray[np.int64]) -> tuple[Week, ...]:
    """Every week from the first to the last; `local` are the pair's times on the wall."""
    if len(pair) == 0:
        return ()
    number = (local + MONDAY) // WEEK
    earliest = int(number.min())
    place = number - earliest
    size = int(place.max()) + 1
    side = 2 * place + pair.mine
    opened = side[sessions.first]
    theirs, mine = np.bincount(side, minlength=2 * size).reshape(-1, 2).T
    words = np.bincount(side, pair.words, 2 * size).astype(np.int64)
    their_words, my_words = words.reshape(-1, 2).T
    begun_them, begun_me = np.bincount(opened, minlength=2 * size).reshape(-1, 2).T
    columns = (mine, theirs, my_words, their_words, begun_me, begun_them)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return tuple(Week(name(earliest + at), *row) for at, row in enumerate(rows))


def name(number: int) -> str:
    """The ISO name of a week, counted from the one of 1970-01-01."""
    thursday = date.fromordinal(date(1970, 1, 1).toordinal() + 7 * number)
    year, week, _ = thursday.isocalendar()
    return f"{year:04}-W{week:02}"
