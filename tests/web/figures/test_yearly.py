from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amends.web.figures.stretches import WIDTH, stretches
from amends.web.figures.yearly import yearly

BEGUN = date(2025, 3, 20)
HALVES = st.tuples(st.booleans(), st.booleans())


@given(st.dictionaries(st.integers(0, 365), HALVES), st.integers(0, 365))
def test_every_day_has_a_place_of_its_own(
    found: dict[int, tuple[bool, bool]], length: int
) -> None:
    wrote = {BEGUN + timedelta(days=number): halves for number, halves in found.items()}
    plot = yearly(wrote, BEGUN, BEGUN + timedelta(days=length))
    places = {(square.x, square.y) for square in plot.squares}
    assert len(places) == len(plot.squares) == length + 1
    assert all(x + plot.wide <= plot.width for x, _ in places)
    assert all(y + plot.high <= plot.height for _, y in places)
    shown = sum(square.mine for square in plot.squares)
    assert shown == sum(mine for day, (mine, _) in found.items() if day <= length)


def test_silences_are_drawn_on_one_scale() -> None:
    plot = stretches([("1 May 26", 30), ("2 Jan 26", 15)])
    assert [each.wide for each in plot.lengths] == [WIDTH, WIDTH / 2]
    assert not stretches([]).lengths
