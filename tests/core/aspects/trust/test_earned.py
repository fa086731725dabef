from __future__ import annotations

from datetime import UTC

import pytest

from amends.core.aspects.trust.conduct import conduct
from amends.core.aspects.trust.earned import Earned, earned
from amends.core.facts.accounts import accounts
from amends.core.facts.commitments import commitments
from amends.core.facts.lapses import lapses
from amends.core.kinds.fields import Kind
from amends.core.outcomes import outcomes
from tests.core import diary as d

THREE = [d.made(f"c{n}") for n in range(3)]


def read(at: float, *kinds: Kind) -> Earned:
    now = d.day(at)
    seen = d.record(d.begin(), *kinds).seen(now)
    found = outcomes(commitments(seen), now)
    shown = conduct(found, lapses(seen), d.day(0), UTC, now)
    return earned(accounts(seen), shown)


def steady(weeks: int) -> list[Kind]:
    """Three commitments, each kept once a week."""
    acts = [
        d.kept(f"c{n}", 7 * w + 1 + n) for w in range(1, weeks + 1) for n in range(3)
    ]
    return [*THREE, *acts]


def weeks_to(level: str, account: Kind) -> int:
    return next(
        weeks
        for weeks in range(1, 200)
        if read(7 * weeks + 5, account, *steady(weeks)).level == level
    )


def test_at_first_nothing_is_borne_out() -> None:
    found = read(1, d.account())
    assert (found.level, found.low, found.mid, found.high) == ("none", 0.05, 0.05, 0.05)


@pytest.mark.parametrize(
    ("came_out", "lies", "weeks"),
    [
        ("told", "few", 4),
        ("told", "lost_count", 5),
        ("found_out", "few", 5),
        ("hidden", "lost_count", 8),
    ],
)
def test_a_little_comes_after_weeks_of_steady_conduct_by_the_damage(
    came_out: str, lies: str, weeks: int
) -> None:
    told = d.account(came_out=came_out, lies=lies)
    assert weeks_to("a little", told) == weeks


def test_acts_alone_never_make_it_whole_again() -> None:
    found = read(7 * 300, d.account(), *steady(299))
    assert found.level == "solid"
    assert found.high <= 0.65


def test_the_band_holds_its_middle() -> None:
    found = read(90, d.account(), *steady(11), d.lapse("l", 60))
    assert found.low < found.mid < found.high


def test_time_alone_heals_nothing() -> None:
    kinds = d.account(), d.lapse("l", 3)
    assert read(400, *kinds) == read(4, *kinds)


def test_a_week_of_many_kept_acts_weighs_as_three() -> None:
    daily = [d.made(f"c{n}") for n in range(6)]
    acts = [d.kept(f"c{n}", 8) for n in range(6)]
    three = read(9, d.account(), *daily, *acts[:3]).mid
    assert read(9, d.account(), *daily, *acts).mid == three


def test_what_was_kept_counts_in_the_week_in_which_it_was_written() -> None:
    late = [d.kept("c0", 30, d.on(7 * w + 1)) for w in (1, 2, 3)]
    once = d.account(), THREE[0], *late, d.kept("c0", 29)
    assert read(30, *once).mid == read(12, d.account(), *steady(1)).mid


def levels(*kinds: Kind) -> float:
    return read(60, d.account(), *steady(7), *kinds).mid


def test_a_lie_found_out_costs_more_than_one_told_and_cheating_more_than_breaking() -> (
    None
):
    told = levels(d.lapse("l", 58), d.disclosed("l", 59))
    found_out = levels(d.lapse("l", 58), d.disclosed("l", 59, "found_out"))
    other = levels(d.lapse("l", 58, "other"))
    terms = levels(d.lapse("l", 58, "broke_terms"))
    cheated = levels(d.lapse("l", 58, "cheated"))
    assert found_out < told < terms < other < levels()
    assert cheated < told


def test_telling_costs_nothing_beside_not_telling() -> None:
    told = levels(d.lapse("l", 58), d.disclosed("l", 59))
    assert told == levels(d.lapse("l", 58))


def test_a_lie_found_out_costs_more_than_many_kept_promises_bring() -> None:
    weeks = [*THREE, *steady(40)[3:]]
    found_out = d.lapse("l", 140), d.disclosed("l", 141, "found_out")
    month_later = read(172, d.account(), *weeks, *found_out).mid
    assert month_later < read(140, d.account(), *weeks).mid


def test_what_is_found_out_in_the_first_two_weeks_costs_what_a_told_one_costs() -> None:
    def cost(when: float) -> float:
        found_out = d.lapse("l", 2), d.disclosed("l", when, "found_out")
        return read(30, d.account(), *found_out).mid

    assert cost(13) > cost(15)
    assert cost(13) == read(30, d.account(), d.lapse("l", 2)).mid


def test_a_broken_commitment_leaves_no_damage() -> None:
    once = read(4000, d.account(), *steady(570), d.broken("c0", 9))
    assert once.mid == pytest.approx(0.65, abs=0.001)


def test_a_corrected_broken_commitment_still_counts_and_a_kept_one_does_not() -> None:
    kinds = d.account(), THREE[0], d.broken("c0", 8), d.kept("c0", 9)
    as_it_was = read(10, *kinds[:3]).mid
    assert read(10, *kinds, d.corrected(9, of=4)).mid == as_it_was
    undone = d.account(), THREE[0], d.kept("c0", 8), d.corrected(9, of=4)
    assert read(10, *undone).mid == 0.05


def test_the_worst_account_counts_corrected_or_not() -> None:
    worst = d.account(came_out="hidden", lies="dozens")
    after = [*steady(20)]
    as_told = read(150, worst, *after).mid
    again = d.corrected(149, of=2), d.account(149)
    assert read(150, worst, *after, *again).mid < as_told + 1e-12


def test_without_an_account_it_is_no_better_than_after_the_worst() -> None:
    worst = d.account(came_out="hidden", lies="lost_count")
    assert read(80, *steady(10)).mid == read(80, worst, *steady(10)).mid


def test_saying_that_it_was_broken_costs_no_more_than_leaving_it_unsaid() -> None:
    silent = d.account(), THREE[0], THREE[1], d.kept("c1", 20)
    spoken = *silent, d.broken("c0", 8)
    assert read(22, *spoken).mid == read(22, *silent).mid


def test_undoing_a_commitment_undoes_nothing_that_was_broken() -> None:
    kinds = d.account(), THREE[0], d.broken("c0", 8)
    undone = *kinds, d.corrected(9, of=3)
    assert read(10, *undone).mid == read(10, *kinds).mid
