"""Day and month told apart by evidence, over the whole of a file; never by habit.

The order of the evidence: the year stands first; a field above twelve; the dates
that media carry in their names; how often time would run backwards; how long the
whole would have lasted. Where none of these speaks, the person is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.errors import AmbiguousDates

Order = Literal["dmy", "mdy", "ymd"]
Ints = NDArray[np.int64]

EARLIEST, LATEST = 1990, 2100
"""Years in which a message can have been sent."""

CENTURY = 2000
MONTHS, DAYS = 12, 31
DAY = 86_400_000

PLACES: dict[Order, tuple[int, int, int]] = {
    "dmy": (2, 1, 0),
    "mdy": (2, 0, 1),
    "ymd": (0, 1, 2),
}
"""Where year, month and day stand among the three fields."""

BY_CHOICE: dict[str, Order] = {"day_first": "dmy", "month_first": "mdy"}


@cache
def _calendar() -> Ints:
    """Days since 1970-01-01 by year, month and day; -1 where there is no such day."""
    table = np.full((LATEST - EARLIEST, MONTHS + 1, DAYS + 1), -1, np.int64)
    first = np.datetime64(f"{EARLIEST}-01", "M")
    months = np.arange(first, np.datetime64(f"{LATEST}-01", "M"))
    starts = months.astype("datetime64[D]").astype(np.int64)
    ends = (months + 1).astype("datetime64[D]").astype(np.int64)
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        year, month = divmod(place, MONTHS)
        table[year, month + 1, 1 : end - start + 1] = np.arange(start, end)
    return table


class Written(Struct, frozen=True, eq=False):
    """Dates as they stand in a file: three fields each, in the order of the file.

    `repeats` says how many messages in a row bear the same date; `short_year` that
    no year has four digits.
    """

    fields: tuple[Ints, Ints, Ints]
    repeats: Ints
    short_year: bool

    def days(self, order: Order) -> Ints:
        """Days since 1970-01-01 under one reading; -1 where there is no such day."""
        year, month, day = (self.fields[place] for place in PLACES[order])
        year = np.where(year < 100, year + CENTURY, year)
        fits = (year >= EARLIEST) & (year < LATEST) & (month <= MONTHS) & (day <= DAYS)
        found = np.full(len(year), -1, np.int64)
        found[fits] = _calendar()[year[fits] - EARLIEST, month[fits], day[fits]]
        return found


def written(
    fields: tuple[Ints, Ints, Ints], *, short_year: bool
) -> tuple[Written, Ints]:
    """The dates of all messages, equal neighbours held once; and where each starts."""
    first, second, third = fields
    changes = (
        (first[1:] != first[:-1])
        | (second[1:] != second[:-1])
        | (third[1:] != third[:-1])
    )
    starts = np.concatenate(([0], np.flatnonzero(changes) + 1)).astype(np.int64)
    repeats = np.diff(np.append(starts, len(first)))
    kept = (
        first[starts].astype(np.int64),
        second[starts].astype(np.int64),
        third[starts].astype(np.int64),
    )
    return Written(kept, repeats, short_year), starts


Hints = Callable[[], "list[tuple[int, date]]"]
"""Asked only where needed: places in the file (number of a message) and true dates."""


def decide(dates: Written, starts: Ints, hints: Hints) -> Order | None:
    """How the dates are to be read, or None where nothing in the file tells."""
    day_first, month_first = dates.days("dmy"), dates.days("mdy")
    impossible = [_weight(dates, days < 0) for days in (day_first, month_first)]
    likelier = day_first if impossible[0] <= impossible[1] else month_first
    if dates.short_year and _year_first(dates, likelier, min(impossible)):
        return "ymd"
    if impossible[0] != impossible[1]:
        return "dmy" if impossible[0] < impossible[1] else "mdy"
    if (day_first == month_first).all():
        return "dmy"
    return _by_hints(dates, starts, hints()) or _by_time(day_first, month_first)


def _year_first(dates: Written, otherwise: Ints, impossible: int) -> bool:
    """Whether years of two digits stand first, as in `20-01-15`."""
    days = dates.days("ymd")
    here = _weight(dates, days < 0)
    if here != impossible:
        return here < impossible
    return _clearly(_flow(days), _flow(otherwise))


def _weight(dates: Written, where: NDArray[np.bool_]) -> int:
    return int(dates.repeats[where].sum())


def _by_hints(
    dates: Written, starts: Ints, hints: list[tuple[int, date]]
) -> Order | None:
    if not hints:
        return None
    places = np.array([place for place, _ in hints], np.int64)
    true = np.array([day.toordinal() for _, day in hints], np.int64)
    runs = np.searchsorted(starts, places, side="right") - 1
    true -= date(1970, 1, 1).toordinal()
    agree = [int((dates.days(order)[runs] == true).sum()) for order in ("dmy", "mdy")]
    if agree[0] == agree[1]:
        return None
    return "dmy" if agree[0] > agree[1] else "mdy"


FEW_DAYS, BACKWARD, MUCH_LONGER, FAR_LONGER = 5, 2, 3, 8
"""How clear time has to speak: a wrong guess costs more than a question."""


def _by_time(day_first: Ints, month_first: Ints) -> Order | None:
    for order, good, bad in (
        ("dmy", _flow(day_first), _flow(month_first)),
        ("mdy", _flow(month_first), _flow(day_first)),
    ):
        if _clearly(good, bad):
            return order  # type: ignore[return-value]
    return None


class _Flow(Struct, frozen=True):
    backward: int
    span: int
    days: int


def _flow(days: Ints) -> _Flow:
    real = days[days >= 0]
    if len(real) == 0:
        return _Flow(0, 1, 0)
    backward = int((np.diff(real) < 0).sum())
    return _Flow(backward, int(np.ptp(real)) + 1, len(np.unique(real)))


def _clearly(good: _Flow, bad: _Flow) -> bool:
    more = bad.backward - good.backward
    if more >= BACKWARD and bad.backward > 4 * good.backward:
        return bad.span >= good.span
    if more >= 1:
        return bad.span >= MUCH_LONGER * good.span and good.days >= MUCH_LONGER
    return more == 0 and good.days >= FEW_DAYS and bad.span >= FAR_LONGER * good.span


def ambiguous(
    written_first: str, times: dict[Order, tuple[int, int]]
) -> AmbiguousDates:
    """The question, with both readings: first and last time in milliseconds each."""
    shown = {order: (_iso(first), _iso(last)) for order, (first, last) in times.items()}
    return AmbiguousDates(written_first, shown["dmy"], shown["mdy"])


def _iso(time: int) -> str:
    return str(np.datetime64(time, "ms").astype("datetime64[m]"))
