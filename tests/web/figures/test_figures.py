"""Pictures stay within their frame, whatever they are handed."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amends.web.figures.band import band
from amends.web.figures.calendar import calendar
from amends.web.figures.course import course
from amends.web.figures.hours import hours
from amends.web.figures.signs import signs

TODAY = date(2026, 11, 24)
days = st.dates(TODAY - timedelta(days=200), TODAY)
lately = st.dates(TODAY - timedelta(days=60), TODAY)
whats = st.sampled_from(["kept", "broken", "skipped"])
shares = st.floats(0, 1)
WORDS = (("nothing", 0.0), ("a little", 0.15), ("some", 0.35), ("solid", 0.6))


@given(st.lists(st.tuples(days, whats)))
def test_a_calendar_holds_what_lies_in_its_weeks(
    found: list[tuple[date, str]],
) -> None:
    picture = calendar(found, TODAY, 12)
    assert all(
        0 < m.x < picture.width and 0 < m.y < picture.height for m in picture.marks
    )
    assert len(picture.cells) == 84
    assert sum(cell.is_today for cell in picture.cells) == 1


def test_a_broken_day_is_seen_whatever_else_was_kept_on_it() -> None:
    found = [(TODAY, "kept")] * 5 + [(TODAY, "broken")]
    assert [m.what for m in calendar(found, TODAY, 1).marks] == [
        "broken",
        "kept",
        "kept",
    ]


@given(st.dictionaries(st.integers(0, 23), st.integers(1, 10_000)))
def test_hours_stand_on_the_ground(times: dict[int, int]) -> None:
    picture = hours(times)
    assert all(
        bar.y + bar.height == picture.ground and bar.y > 0 for bar in picture.bars
    )


@given(st.lists(st.tuples(days, st.integers(0, 10))))
def test_a_course_lies_between_nothing_and_the_most(
    values: list[tuple[date, int]],
) -> None:
    picture = course(sorted(values), 10)
    assert all(picture.top <= p.y <= picture.ground for p in picture.points)
    assert all(picture.left <= p.x <= picture.right for p in picture.points)


@given(st.lists(st.tuples(lately, st.booleans())))
def test_signs_lie_on_their_side_of_the_line(found: list[tuple[date, bool]]) -> None:
    picture = signs(found, TODAY, timedelta(days=60))
    assert all((dot.y < picture.middle) == dot.is_positive for dot in picture.dots)
    assert all(picture.left <= dot.x <= picture.right for dot in picture.dots)


@given(st.tuples(shares, shares, shares))
def test_a_band_lies_on_its_scale(values: tuple[float, float, float]) -> None:
    picture = band(WORDS, *sorted(values))
    assert picture.left <= picture.x <= picture.middle + 1
    assert picture.x + picture.wide <= picture.width
