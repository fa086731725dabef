from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.dates import Order, decide, written

Rows = list[tuple[int, int, int]]


def decided(rows: Rows, hints: list[tuple[int, date]] | None = None) -> Order | None:
    columns = [np.array(column, np.int64) for column in zip(*rows, strict=True)]
    short = all(max(row) < 100 for row in rows)
    dates, starts = written((columns[0], columns[1], columns[2]), short_year=short)
    return decide(dates, starts, lambda: hints or [])


def test_a_field_above_twelve_anywhere_in_the_file_decides() -> None:
    assert decided([(1, 2, 2026)] * 500 + [(13, 2, 2026)]) == "dmy"
    assert decided([(1, 2, 2026)] * 500 + [(2, 13, 2026)]) == "mdy"


def test_the_same_day_either_way_is_no_question() -> None:
    assert decided([(1, 1, 2026), (2, 2, 2026)]) == "dmy"


def test_a_short_file_without_evidence_is_a_question() -> None:
    assert decided([(1, 2, 2026), (2, 3, 2026)]) is None


def test_the_date_in_a_medias_name_decides() -> None:
    rows = [(1, 2, 2026), (3, 2, 2026)]
    assert decided(rows, [(1, date(2026, 2, 3))]) == "dmy"
    assert decided(rows, [(1, date(2026, 3, 2))]) == "mdy"


def test_media_of_another_day_decides_nothing() -> None:
    assert decided([(1, 2, 2026)], [(0, date(2020, 5, 5))]) is None


def test_time_that_would_run_backwards_decides() -> None:
    days = [(day, month, 2026) for month in (5, 6, 7) for day in (3, 8, 11)]
    assert decided(days) == "dmy"
    assert decided([(month, day, year) for day, month, year in days]) == "mdy"


def test_one_step_back_alone_is_a_question() -> None:
    assert decided([(6, 3, 2017), (8, 5, 2017), (9, 4, 2017)]) is None


def test_a_week_of_days_rather_than_a_year_of_months_decides() -> None:
    assert decided([(day, 12, 2026) for day in range(1, 8)]) == "dmy"


def test_a_year_of_two_digits_may_stand_first() -> None:
    assert decided([(20, 1, 15), (20, 1, 31), (20, 2, 1)]) == "ymd"
    assert decided([(15, 1, 20), (31, 1, 20), (1, 2, 20)]) == "dmy"


@given(
    st.lists(st.integers(0, 3), min_size=60, max_size=120),
    st.dates(date(2012, 1, 1), date(2024, 1, 1)),
    st.sampled_from(["dmy", "mdy"]),
)
def test_a_talk_of_months_is_never_read_the_wrong_way(
    waits: list[int], start: date, order: Order
) -> None:
    rows: Rows = []
    for wait in waits:
        start += timedelta(days=wait)
        day, month = start.day, start.month
        first, second = (day, month) if order == "dmy" else (month, day)
        rows.append((first, second, start.year))
    same = all(first == second for first, second, _ in rows)
    assert decided(rows) in ((order, "dmy", None) if same else (order, None))


@pytest.mark.parametrize("order", ["dmy", "mdy"])
def test_days_that_do_not_exist_are_marked(order: Order) -> None:
    columns = tuple(np.array([value], np.int64) for value in (31, 31, 2026))
    dates, _ = written((columns[0], columns[1], columns[2]), short_year=False)
    assert dates.days(order).tolist() == [-1]
