"""Months of the calendar, as near as a person remembers."""

from __future__ import annotations

from datetime import datetime

YEAR = 12


def month_before(moment: datetime, months: int) -> str:
    """The month so many months before a moment, as `YYYY-MM`."""
    years, month = divmod(moment.year * YEAR + moment.month - 1 - months, YEAR)
    return f"{years:04d}-{month + 1:02d}"
