from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from amends.web.figures.weekly import LEFT, WIDTH, weekly

COUNTS = st.integers(0, 10_000)


@given(st.lists(st.tuples(st.just("Mar 26"), COUNTS, COUNTS), max_size=60))
def test_every_week_stands_in_the_picture_and_is_seen(
    weeks: list[tuple[str, int, int]],
) -> None:
    plot = weekly(weeks)
    assert len(plot.bars) == len(weeks)
    assert len(plot.labels) <= 4
    for bar, (_, above, below) in zip(plot.bars, weeks, strict=True):
        assert LEFT <= bar.x <= LEFT + WIDTH
        assert (bar.above > 0, bar.below > 0) == (above > 0, below > 0)
        assert plot.top - 1.6 <= bar.top
        assert plot.middle + bar.below <= plot.bottom + 1.6


def test_both_sides_stand_on_one_scale() -> None:
    plot = weekly([("a", 10, 5)])
    assert plot.bars[0].above == 2 * plot.bars[0].below


def test_a_chat_of_one_side_has_the_whole_picture() -> None:
    plot = weekly([("a", 40, 0), ("b", 38, 1)])
    assert plot.bars[0].above > 0.85 * (plot.bottom - plot.top)
    assert (plot.most_above, plot.most_below) == (40, None)
