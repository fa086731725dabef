"""Times of one column: one form for all, day and month told apart as everywhere."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from amends.conversations.choices import Choices
from amends.conversations.dates import (
    BY_CHOICE,
    DAY,
    Order,
    Written,
    ambiguous,
    decide,
    written,
)

Form = Literal["epoch", "iso", "named", "fields"]
FORMS: tuple[Form, ...] = ("epoch", "iso", "named", "fields")
MOST = 0.9
"""So large a share of the values makes a form that of the column."""

CLOCK = (
    r"(?P<h>\d{1,2})[:.](?P<m>\d\d)(?:[:.](?P<s>\d\d)(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\.?)?"
)
EPOCH = re.compile(r"\d{9,19}(?:\.\d+)?")
FIELDS = re.compile(
    rf"(?P<a>\d{{1,4}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<c>\d{{1,4}}),?(?:\s+|T){CLOCK}"
)
NAMED = re.compile(
    r"(?:[A-Za-z]{3,9},? )?(?:(?P<d>\d{1,2})\.? (?P<name>[A-Za-z]{3,9})\.?,? (?P<y>\d{4})"
    r"|(?P<name2>[A-Za-z]{3,9})\.? (?P<d2>\d{1,2}),? (?P<y2>\d{4})),?(?: at)?"
    rf"\s+{CLOCK}(?:\s?(?P<zone>[+-]\d\d:?\d\d|Z|UTC|GMT))?"
)
MONTHS = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
SCALES = ((10**11, 1000), (10**14, 1), (10**17, 10**-3))
"""Below so much a number counts seconds, milliseconds, microseconds; else less still."""

NONE = -(2**62)
YEAR_DIGITS = 4


def form(values: Sequence[str]) -> Form | None:
    """The form in which nearly all of these times are written."""
    filled = [value.strip() for value in values if value.strip()]
    for each in FORMS:
        fitting = sum(_fits(value, each) for value in filled)
        if filled and fitting >= MOST * len(filled):
            return each
    return None


def _fits(value: str, each: Form) -> bool:
    match each:
        case "epoch":
            return EPOCH.fullmatch(value) is not None
        case "iso":
            return _iso(value) is not None
        case "named":
            return _named(value) is not None
        case "fields":
            return FIELDS.fullmatch(value) is not None


class Times(Struct):
    """The times of a column while it is being read; NONE where one cannot be."""

    form: Form
    _times: array[int] = field(default_factory=lambda: array("q"))
    _dates: array[int] = field(default_factory=lambda: array("i"))
    _first: str = ""
    _offsets: int = 0
    _long_year: bool = False
    _year_first: bool = False

    def add(self, text: str) -> bool:
        """Take one time; whether it is one."""
        found = self._read(text.strip())
        if found is not None:
            self._times.append(found)
        return found is not None

    def _read(self, value: str) -> int | None:
        match self.form:
            case "epoch":
                return _epoch(value)
            case "iso":
                return self._moment(_iso(value))
            case "named":
                return self._moment(_named(value))
            case "fields":
                return self._field(value)

    def _moment(self, found: datetime | None) -> int | None:
        if found is None:
            return None
        if found.tzinfo is not None:
            self._offsets += 1
            return round(found.timestamp() * 1000)
        return round(found.replace(tzinfo=UTC).timestamp() * 1000)

    def _field(self, value: str) -> int | None:
        found = FIELDS.fullmatch(value)
        clock = found and _clock(found)
        if found is None or clock is None:
            return None
        self._first = self._first or value
        self._year_first |= len(found["a"]) == YEAR_DIGITS
        self._long_year |= YEAR_DIGITS in (len(found["a"]), len(found["c"]))
        self._dates.extend((int(found["a"]), int(found["b"]), int(found["c"])))
        return clock

    @property
    def clock(self) -> Literal["instant", "wall"]:
        """Instants where the numbers are such, or most times bear an offset."""
        whole = self.form == "epoch" or self._offsets * 2 > len(self._times)
        return "instant" if whole else "wall"

    @property
    def is_mixed(self) -> bool:
        """Whether some times bear an offset and some do not."""
        return 0 < self._offsets < len(self._times)

    def settled(self, choices: Choices) -> NDArray[np.int64]:
        """All times in milliseconds; AmbiguousDates where day and month are not clear."""
        times = np.array(self._times, np.int64)
        if self.form != "fields" or not len(times):
            return times
        table = np.array(self._dates, np.int64).reshape(-1, 3)
        fields = table[:, 0], table[:, 1], table[:, 2]
        dates, starts = written(fields, short_year=not self._long_year)
        order = self._order(dates, starts, choices)
        if order is None:
            raise ambiguous(self._first, _readings(dates, times))
        days = np.repeat(dates.days(order), dates.repeats)
        return np.where(days >= 0, days * DAY + times, NONE)

    def _order(
        self, dates: Written, starts: NDArray[np.int64], choices: Choices
    ) -> Order | None:
        if self._year_first:
            return "ymd"
        if choices.order:
            return BY_CHOICE[choices.order]
        return decide(dates, starts, list)


def _readings(
    dates: Written, clocks: NDArray[np.int64]
) -> dict[Order, tuple[int, int]]:
    orders: tuple[Order, Order] = ("dmy", "mdy")
    found: dict[Order, tuple[int, int]] = {}
    for order in orders:
        days = np.repeat(dates.days(order), dates.repeats)
        times = (days * DAY + clocks)[days >= 0]
        found[order] = int(times.min()), int(times.max())
    return found


def _epoch(value: str) -> int | None:
    if EPOCH.fullmatch(value) is None:
        return None
    count = float(value)
    scale = next((scale for below, scale in SCALES if count < below), 10**-6)
    return round(count * scale)


def _iso(value: str) -> datetime | None:
    try:
        return datetime.fromisoformat(value.removesuffix(" UTC"))
    except ValueError:
        return None


def _clock(found: re.Match[str]) -> int | None:
    """Milliseconds since midnight."""
    hour, minute, second = (int(found[name] or 0) for name in ("h", "m", "s"))
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (found["half"] in "pP")
    if hour > 23 or minute > 59 or second > 59:
        return None
    return ((hour * 60 + minute) * 60 + second) * 1000


def _named(value: str) -> datetime | None:
    found = NAMED.fullmatch(value)
    clock = found and _clock(found)
    name = found and (found["name"] or found["name2"])[:3].lower()
    if found is None or clock is None or name not in MONTHS:
        return None
    day, year = int(found["d"] or found["d2"]), int(found["y"] or found["y2"])
    try:
        midnight = datetime(
            year, MONTHS.index(name) + 1, day, tzinfo=_zone(found["zone"])
        )
    except ValueError:
        return None
    return midnight + timedelta(milliseconds=clock)


def _zone(written_as: str | None) -> timezone | None:
    match written_as:
        case None:
            return None
        case "Z" | "UTC" | "GMT":
            return UTC
        case offset:
            sign = -1 if offset[0] == "-" else 1
            hours, minutes = int(offset[1:3]), int(offset[-2:])
            return timezone(sign * timedelta(hours=hours, minutes=minutes))
