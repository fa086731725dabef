"""Hours without a message, as the minutes of a day that they cover."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from amends.core.kinds.terms import Quiet
from amends.core.policy import QUIET_UNSTATED

NIGHT = Quiet(from_=QUIET_UNSTATED[0], to=QUIET_UNSTATED[1])
"""Held where the ex has named no hours of their own."""

DAY = 24 * 60


def minutes(quiets: tuple[Quiet, ...]) -> frozenset[int]:
    """The minutes of the day (0 to 1439) that any of the stretches covers."""
    return frozenset(minute for quiet in quiets for minute in _covered(quiet))


def ends(quiets: tuple[Quiet, ...], now: datetime, zone: tzinfo) -> datetime | None:
    """When the quiet that holds at a moment ends; `now` itself where none holds.

    None where every minute of the day is quiet.
    """
    covered = minutes(quiets)
    if len(covered) == DAY:
        return None
    local = now.astimezone(zone)
    if _minute(local) not in covered:
        return now
    moment = now.replace(second=0, microsecond=0)
    while _minute(moment.astimezone(zone)) in covered:
        moment += timedelta(minutes=1)
    return moment


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute


def _covered(quiet: Quiet) -> list[int]:
    start, end = _clock(quiet.from_), _clock(quiet.to)
    length = (end - start) % DAY or DAY
    return [(start + step) % DAY for step in range(length)]


def _clock(text: str) -> int:
    hours, _, rest = text.partition(":")
    return int(hours) * 60 + int(rest)
