"""Moments in words: days by name, and never an hour to wait for."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
EARLY, MIDDLE = 10, 20
SOON = timedelta(days=6)
WEEKDAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


def day(moment: datetime | date, zone: tzinfo) -> str:
    """A day by name in a time zone: "3 November 2026"."""
    local = moment.astimezone(zone) if isinstance(moment, datetime) else moment
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


def stated(text: str) -> str:
    """A date or a month in ISO 8601, by name: "3 November 2026", "November 2026"."""
    year, month, *days = map(int, text.split("-"))
    return " ".join([*map(str, days), MONTHS[month - 1], str(year)])


def span(first: date, last: date, zone: tzinfo) -> str:
    """From one day to another by name; one day alone where they are the same."""
    begin, end = day(first, zone), day(last, zone)
    return begin if begin == end else f"{begin} to {end}"


def minute(moment: datetime, zone: tzinfo) -> str:
    """A moment by name in a time zone: "3 November 2026, 21:05"."""
    return f"{day(moment, zone)}, {moment.astimezone(zone):%H:%M}"


def roughly(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """About when, in a time zone: the morning, a weekday, a part of a month."""
    local, today = moment.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return "later today"
    if moment - now < timedelta(hours=24):
        return "the morning"
    if moment - now < SOON:
        return WEEKDAYS[local.weekday()]
    part = "end"
    if local.day <= MIDDLE:
        part = "beginning" if local.day <= EARLY else "middle"
    year = "" if local.year == today.year else f" {local.year}"
    return f"the {part} of {MONTHS[local.month - 1]}{year}"
