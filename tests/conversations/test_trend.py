from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.trend import chance, score, stretch, trends, variance
from amends.conversations.weeks import Week
from amends.words.trends import sentence

series = st.lists(st.integers(0, 200), min_size=14, max_size=60)


def weeks(*counts: int, theirs: int = 0) -> list[Week]:
    whole = (0, *counts, 0)
    return [
        Week(f"2026-W{n:02}", m, theirs, m, theirs, 0, 0) for n, m in enumerate(whole)
    ]


def test_kendalls_score_and_its_variance_are_those_of_the_book() -> None:
    rising = np.arange(12.0)
    assert score(rising) == 66
    assert variance(rising) == pytest.approx(12 * 11 * 29 / 18)
    assert variance(np.array([1.0, 1.0, 2.0])) == pytest.approx(
        (3 * 2 * 11 - 2 * 9) / 18
    )


def test_a_steady_rise_is_rising_and_its_mirror_falls() -> None:
    counts = [round(10 * 1.1**n) for n in range(20)]
    whole, own = trends(weeks(*counts))
    assert (whole.course, own.course) == ("rising", "rising")
    assert trends(weeks(*reversed(counts)))[1].course == "falling"
    assert own.after > own.before


def test_fewer_than_twelve_whole_weeks_show_no_trend() -> None:
    assert trends(weeks(*range(11)))[0].course == "too_few"


def test_a_sure_but_small_change_is_no_trend() -> None:
    assert trends(weeks(*range(1000, 1030)))[0].course == "unclear"


def test_weeks_that_resemble_their_neighbours_are_less_sure() -> None:
    slow = np.array([math.sin(n / 6) for n in range(60)])
    assert stretch(slow, 0.0) > 1.5
    assert chance(slow, 0.0) > 0.01


@given(series)
def test_read_backwards_a_trend_goes_the_other_way(counts: list[int]) -> None:
    forth, back = trends(weeks(*counts))[1], trends(weeks(*reversed(counts)))[1]
    mirror = {"rising": "falling", "falling": "rising"}
    assert back.course == mirror.get(forth.course, forth.course)


@given(series)
def test_the_bounds_hold_the_change(counts: list[int]) -> None:
    found = trends(weeks(*counts))[0]
    assert found.low <= found.high
    assert 0 <= found.p <= 1


def test_the_words_claim_nothing_that_is_not_clear() -> None:
    assert "too few" in sentence("too_few", 5, 0, 0, of="you")
    assert "No clear trend" in sentence("unclear", 20, 3, 9, of="you")
    assert "wrote less" in sentence("falling", 20, 30, 9, of="you")
