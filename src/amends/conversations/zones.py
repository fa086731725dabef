"""From instants to the clock on the wall and back, for whole columns at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from functools import cache

import numpy as np
from numpy.typing import NDArray

HALF_HOUR = 1_800_000
"""No time zone changes its offset but at a half hour, in milliseconds."""

DAY = 48
"""Half hours; none changes its offset and changes it back within so many."""

Times = NDArray[np.int64]


def wall(instants: Times, zone: tzinfo) -> Times:
    """Milliseconds on the wall in a zone, of instants in milliseconds UTC."""

    def offset(moment: datetime) -> int:
        return _milliseconds(moment.astimezone(zone))

    return instants + _each(instants, offset)


def instants(walls: Times, zone: tzinfo) -> Times:
    """Instants in milliseconds UTC, of milliseconds on the wall in a zone.

    An hour that a clock showed twice is taken as the first of the two.
    """

    def offset(moment: datetime) -> int:
        return _milliseconds(moment.replace(tzinfo=zone))

    return walls - _each(walls, offset)


def moment(time: int, clock: str, zone: tzinfo) -> datetime:
    """One time: with an offset where it is an instant, without where it is not."""
    found = datetime.fromtimestamp(time // 1000, UTC)
    if clock == "wall":
        return found.replace(tzinfo=None)
    return found.astimezone(zone)


def day(time: int) -> str:
    """The day of a time in milliseconds, as ISO 8601."""
    return datetime.fromtimestamp(time // 1000, UTC).date().isoformat()


def _each(times: Times, offset: Callable[[datetime], int]) -> Times:
    """The offset at each time: looked up by the day, on the few days of change oftener."""

    @cache
    def at(half_hour: int) -> int:
        return offset(datetime.fromtimestamp(half_hour * HALF_HOUR // 1000, UTC))

    def during(half_hour: int) -> int:
        day = half_hour - half_hour % DAY
        return at(day) if at(day) == at(day + DAY) else at(half_hour)

    half_hours = times // HALF_HOUR
    starts = np.concatenate(([0], np.flatnonzero(np.diff(half_hours)) + 1))
    different, where = np.unique(half_hours[starts], return_inverse=True)
    offsets = np.array([during(each) for each in different.tolist()], np.int64)
    return np.repeat(offsets[where], np.diff(np.append(starts, len(times))))


def _milliseconds(moment: datetime) -> int:
    offset = moment.utcoffset()
    return 0 if offset is None else round(offset.total_seconds() * 1000)
