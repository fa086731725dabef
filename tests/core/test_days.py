from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from amends.core.days import Period, first_whole, months_after, period_of, periods


def test_the_first_whole_week_after_a_wednesday_begins_on_monday() -> None:
    wednesday = datetime(2026, 1, 7, 9, tzinfo=UTC)
    assert first_whole(wednesday, UTC, "week").first == date(2026, 1, 12)


def test_a_week_that_begins_at_that_very_midnight_is_whole() -> None:
    midnight = datetime(2026, 1, 12, tzinfo=UTC)
    assert first_whole(midnight, UTC, "week").first == date(2026, 1, 12)


def test_the_first_whole_day_is_tomorrow_where_the_record_lives() -> None:
    late = datetime(2026, 1, 7, 23, 30, tzinfo=UTC)
    berlin = first_whole(late, ZoneInfo("Europe/Berlin"), "day")
    assert berlin.first == date(2026, 1, 9)


def test_months_have_the_days_they_have() -> None:
    february = Period(date(2028, 2, 1), date(2028, 2, 29))
    assert period_of(date(2028, 2, 10), "month") == february


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 12, 5), 3) == date(2027, 3, 5)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.sampled_from(["week", "month"]))
def test_due_periods_follow_one_another_without_a_gap(day: date, every: str) -> None:
    first = period_of(day, every)  # type: ignore[arg-type]
    row = periods(first, every, first.last + timedelta(days=400))  # type: ignore[arg-type]
    pairs = itertools.pairwise(row)
    assert all((after.first - before.last).days == 1 for before, after in pairs)
