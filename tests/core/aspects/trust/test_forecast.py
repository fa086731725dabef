"""Conduct carried forward, as a range of dates (design 6.7)."""

from __future__ import annotations

from datetime import date

import pytest

from amends.core.aspects.trust.conduct import conduct
from amends.core.aspects.trust.earned import start
from amends.core.aspects.trust.forecast import Reached
from amends.core.aspects.trust.runs import _borne_out, weeks_until
from amends.core.kinds.fields import Kind
from amends.core.standing import Standing, foreseen, standing
from amends.words.plain import plain
from tests.core import diary as d
from tests.core.aspects.trust.test_earned import steady

FOUND_OUT = d.account(came_out="found_out", lies="few")
CIVIL = d.terms(0, "civil")


def read(at: float, *kinds: Kind) -> Standing:
    return standing(d.record(d.begin(), FOUND_OUT, *kinds), d.day(at))


def some(at: float, *kinds: Kind) -> Reached:
    found = foreseen(read(at, *kinds))
    assert found is not None
    return found["some"]


def test_nothing_is_foreseen_before_28_days_of_record() -> None:
    assert foreseen(read(27.9, CIVIL, *steady(3))) is None
    assert foreseen(read(28, CIVIL, *steady(3))) is not None


def test_nothing_is_foreseen_on_the_way_on() -> None:
    assert foreseen(read(40, *steady(5), d.no_contact(39))) is None


def test_steady_conduct_comes_to_some_within_a_range_of_dates() -> None:
    found = some(61, CIVIL, *steady(8))

    assert found.share == 1
    assert found.earliest is not None
    assert found.latest is not None
    assert date(2026, 4, 1) < found.earliest < found.latest < date(2027, 1, 1)


def test_the_same_record_says_the_same() -> None:
    kinds = (CIVIL, *steady(8), d.broken("c0", 40))

    assert some(61, *kinds) == some(61, *kinds)


def test_without_anything_kept_it_is_not_at_this_rate() -> None:
    assert some(61, CIVIL) == Reached(None, None, 0)


def test_a_lie_found_out_makes_it_later_or_never() -> None:
    lie = d.lapse("l", 50), d.disclosed("l", 51, "found_out")

    assert some(61, CIVIL, *steady(8), *lie).share < some(61, CIVIL, *steady(8)).share


@pytest.mark.parametrize(
    ("terms", "soonest"),
    [((), d.on(61 + 60)), ((CIVIL,), d.on(61)), ((d.terms(31, "civil"),), d.on(91))],
)
def test_no_date_comes_before_sixty_days_on_their_terms(
    terms: tuple[Kind, ...], soonest: date
) -> None:
    found = foreseen(read(61, *terms, *steady(8)))

    assert found is not None
    assert found["a_little"].earliest == soonest


def test_the_runs_span_the_band_of_what_is_borne_out_today() -> None:
    found = read(61, CIVIL, *steady(8), d.lapse("l", 20), d.broken("c1", 33))
    base = found.ground
    did = conduct(base.outcomes, base.lapses, base.begun, base.zone, found.at).weeks
    today = next(_borne_out(start(base.accounts), did, did))

    earned = found.trust.earned
    assert [today[0], today[-1]] == pytest.approx([earned.low, earned.high])
    assert min(today) == today[0]
    assert max(today) == today[-1]


def test_what_is_borne_out_already_takes_no_weeks() -> None:
    found = read(61, CIVIL, *steady(8))
    base = found.ground
    did = conduct(base.outcomes, base.lapses, base.begun, base.zone, found.at).weeks
    (weeks,) = weeks_until((0.05,), start(base.accounts), did, did)

    assert set(weeks) == {0}


def test_the_json_holds_dates_or_null() -> None:
    assert plain(read(20, CIVIL, *steady(2)))["trust"]["forecast"] is None
    said = plain(read(61, CIVIL, *steady(8)))["trust"]["forecast"]
    assert said["a_little"] == {
        "earliest": "2026-03-07",
        "latest": "2026-03-07",
        "share": 1.0,
    }
    assert set(said) == {"a_little", "some"}
