"""What might be, laid beside what went; and what became of forecasts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from amends.core.aspects.trust.course import (
    Course,
    with_a_lie_found_out,
    with_none_broken,
    with_twice_the_broken,
)
from amends.core.aspects.trust.forecast import forecast
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import ForecastShown
from amends.core.standing import carried_forward, scored_forecasts, standing
from tests.core import diary as d

THREE = [d.made(f"c{n}") for n in range(3)]


def carried(at: float, *kinds: Kind) -> Course:
    found = carried_forward(
        standing(d.record(d.begin(), d.account(), *kinds), d.day(at))
    )
    assert found is not None
    return found


def weeks_of(kept: int, broken: int, weeks: int) -> list[Kind]:
    """In each week the first of three commitments are kept, and the last ones broken."""
    acts: list[Kind] = []
    for week in range(1, weeks + 1):
        acts += [d.kept(f"c{n}", 7 * week + n) for n in range(kept)]
        acts += [d.broken(f"c{2 - n}", 7 * week + 3 + n) for n in range(broken)]
    return [*THREE, *acts]


def foretold(at: float, earliest: date | None, latest: date | None) -> ForecastShown:
    said = {"earliest": earliest, "latest": latest, "share": 0.9}
    return ForecastShown(**d.written(at), target="a_little", **said)  # type: ignore[arg-type]


@pytest.mark.parametrize("broken", [0, 1])
def test_a_lie_found_out_and_more_that_is_broken_never_come_sooner(broken: int) -> None:
    course = carried(60, *weeks_of(2, broken, 8))
    kinder = [with_none_broken(course), course, with_twice_the_broken(course)]
    found = [forecast(each)["some"].share for each in kinder]
    assert found == sorted(found, reverse=True)
    assert forecast(with_a_lie_found_out(course))["some"].share < found[1]


@pytest.mark.parametrize(
    ("earliest", "latest", "at", "came"),
    [
        (40, 80, 60, None),
        (30, 80, 90, "within"),
        (70, 80, 90, "sooner"),
        (8, 20, 90, "not"),
    ],
)
def test_a_forecast_is_scored_when_its_dates_have_come(
    earliest: int, latest: int, at: int, came: str | None
) -> None:
    """With three kept a week a little is borne out after some four weeks."""
    said = foretold(7, d.on(earliest), d.on(latest))
    record = d.record(d.begin(), d.account(), *weeks_of(3, 0, 12), said)
    (scored,) = scored_forecasts(standing(record, d.day(at)))
    assert scored.came == came


def test_not_at_this_rate_is_scored_after_three_years() -> None:
    record = d.record(d.begin(), d.account(), foretold(30, None, None))
    (scored,) = scored_forecasts(standing(record, d.day(200)))
    assert (scored.came, scored.due) == (None, d.on(30) + timedelta(weeks=156))
