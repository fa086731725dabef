"""Days, weeks, months and due periods of the record's own calendar."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

Every = Literal["day", "week", "month"]

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True, order=True)
class Period:
    """From a first to a last day, both included."""

    first: date
    last: date


def day_of(moment: datetime, zone: tzinfo) -> date:
    """The day of a moment in a time zone."""
    return moment.astimezone(zone).date()


def midnight(day: date, zone: tzinfo) -> datetime:
    """The moment at which a day begins in a time zone."""
    return datetime.combine(day, time(), zone)


def monday_of(day: date) -> date:
    """The first day of the ISO week of a day: one value for each week."""
    return day - DAY * day.weekday()


def period_of(day: date, every: Every) -> Period:
    """The day, ISO week or month in which a day lies."""
    match every:
        case "day":
            return Period(day, day)
        case "week":
            return Period(monday_of(day), monday_of(day) + DAY * 6)
        case "month":
            last = monthrange(day.year, day.month)[1]
            return Period(day.replace(day=1), day.replace(day=last))


def first_whole(moment: datetime, zone: tzinfo, every: Every) -> Period:
    """The first period that begins at or after a moment."""
    local = moment.astimezone(zone)
    began = local.replace(hour=0, minute=0, second=0, microsecond=0)
    day = local.date() if local == began else local.date() + DAY
    period = period_of(day, every)
    return period if period.first == day else period_of(period.last + DAY, every)


def periods(first: Period, every: Every, until: date) -> tuple[Period, ...]:
    """Due periods from a first one on, as far as they have begun by a day."""
    found: list[Period] = []
    period = first
    while period.first <= until:
        found.append(period)
        period = period_of(period.last + DAY, every)
    return tuple(found)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
