"""Single times as files write them, in milliseconds; None where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

LARGEST = 10**15
"""No file means a time beyond the year 30,000; larger numbers are mistakes."""


def wall(text: str) -> int | None:
    """ISO 8601, read as a clock on the wall: an offset, where there is one, is left."""
    found = _read(text)
    if found is None:
        return None
    return round(found.replace(tzinfo=UTC).timestamp() * 1000)


def instant(text: str) -> int | None:
    """ISO 8601 with an offset, in UTC; without one it is taken as UTC."""
    found = _read(text)
    if found is None:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    return round(found.timestamp() * 1000)


def number(value: str | float | None) -> int:
    """A whole number, be it written as text or not; 0 where it is none, or too large."""
    try:
        found = int(value or 0)
    except (ValueError, OverflowError):
        return 0
    return found if -LARGEST < found < LARGEST else 0


def numbers(values: Sequence[str | float]) -> NDArray[np.int64]:
    """The same of many at once."""
    try:
        found = np.fromiter(map(int, values), np.int64, len(values))
    except (ValueError, OverflowError):
        found = np.full(len(values), LARGEST)
    if ((found <= -LARGEST) | (found >= LARGEST)).any():
        return np.array([number(value) for value in values], np.int64)
    return found


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
