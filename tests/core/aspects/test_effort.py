from __future__ import annotations

from amends.core.aspects.effort import Effort, effort
from amends.core.facts.commitments import commitments
from amends.core.facts.involvements import involvements
from amends.core.facts.standards import standards
from amends.core.kinds.fields import Kind
from amends.core.outcomes import outcomes
from tests.core import diary as d


def read(at: float, *kinds: Kind) -> Effort:
    now = d.day(at)
    seen = d.record(d.begin(), *kinds).seen(now)
    made = commitments(seen)
    return effort(involvements(seen), made, outcomes(made, now), standards(seen), now)


def counts(found: Effort) -> tuple[int, int, int]:
    one = found.commitments[0]
    return one.kept, one.broken, one.skipped


def test_the_week_in_which_it_was_made_is_not_due() -> None:
    assert counts(read(14, d.made("c", 2))) == (0, 0, 0)
    assert read(14, d.made("c", 2), d.kept("c", 4)).kept_28.of == 0


def test_a_due_week_without_an_outcome_counts_as_broken_a_week_after_it_ended() -> None:
    made = d.made("c", 2)
    assert counts(read(20.5, made)) == (0, 0, 0)
    assert counts(read(21, made)) == (0, 1, 0)


def test_the_worst_outcome_of_a_period_counts() -> None:
    made, good, bad = d.made("c"), d.kept("c", 8), d.broken("c", 9)
    assert counts(read(10, made, good, bad)) == (0, 1, 0)


def test_many_outcomes_of_a_period_are_one() -> None:
    made, good, again = d.made("c"), d.kept("c", 8), d.kept("c", 9)
    assert counts(read(10, made, good, again)) == (1, 0, 0)


def test_what_was_skipped_costs_nothing() -> None:
    found = read(40, d.made("c"), d.skipped("c", 8), d.closed("c", 14))
    assert counts(found) == (0, 0, 1)
    assert found.kept_28.of == 0


def test_nothing_is_due_from_the_week_of_the_closing_on() -> None:
    found = read(60, d.made("c"), d.kept("c", 8), d.closed("c", 16))
    assert counts(found) == (1, 0, 0)
    assert found.commitments[0].state == "closed"


def test_a_closing_counts_from_the_day_on_which_it_was_written() -> None:
    found = read(40, d.made("c"), d.closed("c", 1, late=30))
    assert counts(found) == (0, 3, 0)


def test_a_promise_for_a_day_is_broken_a_week_after_it() -> None:
    due = d.made("c", due=d.on(5))
    assert read(12, due).commitments[0].state == "open"
    found = read(13, due).commitments[0]
    assert (found.state, found.broken, found.due) == ("done", 1, d.on(5))


def test_a_promise_for_a_day_may_be_kept_before_it() -> None:
    found = read(30, d.made("c", due=d.on(5)), d.kept("c", 3)).commitments[0]
    assert (found.state, found.kept, found.broken) == ("done", 1, 0)


def test_a_promise_kept_weeks_later_was_broken() -> None:
    found = read(30, d.made("c", due=d.on(5)), d.kept("c", 25)).commitments[0]
    assert (found.kept, found.broken) == (0, 1)


def test_shares_look_back_over_four_and_twelve_weeks() -> None:
    weeks = [d.kept("c", 7 * week + 1) for week in range(1, 10)]
    found = read(64, d.made("c"), *weeks)
    assert (found.kept_28.kept, found.kept_84.kept) == (4, 9)


def test_a_corrected_outcome_no_longer_counts() -> None:
    kinds = d.made("c"), d.broken("c", 8), d.corrected(9, of=3), d.kept("c", 9)
    assert counts(read(10, *kinds)) == (1, 0, 0)


def test_weeks_are_those_of_the_record_s_own_zone() -> None:
    begun = d.begin(timezone="Pacific/Auckland")
    sunday_night = d.made("c", 6.5)
    now = d.day(27.5)
    made = commitments(d.record(begun, sunday_night))
    found = outcomes(made, now)
    assert [o.period.first for o in found] == [d.on(14)]


def test_an_account_without_an_end_is_an_open_involvement() -> None:
    found = read(2, d.account(ended=None))
    assert [i.name for i in found.open_involvements] == ["Sam"]
    over = read(3, d.account(ended=None), d.involved(2, "Sam", "ended"))
    assert over.open_involvements == ()


def test_a_sixth_promise_to_the_ex_is_one_too_many() -> None:
    five = [d.made(f"c{n}") for n in range(5)]
    assert not read(1, *five).may_promise
    assert read(1, *five[:4], d.made("self", to="self")).may_promise


def test_a_day_at_the_end_of_time_breaks_nothing() -> None:
    far = d.made("c", due=d.on(0).replace(year=9999, month=12, day=31))
    assert read(10, far, d.kept("c", 1)).commitments[0].kept == 1
    daily = d.made("c", every="day")
    never = d.on(0).replace(year=9999, month=12, day=31)
    assert counts(read(1, daily, d.kept("c", 1, never))) == (0, 0, 0)


def test_what_the_standard_asks_is_proposed_until_it_is_undertaken_or_set_aside() -> (
    None
):
    asked = d.standard(0, "tell the truth", "leave me be")
    assert [line.text for line in read(1, asked).proposed] == list(asked.must or ())
    taken = d.made("c", 1, text="leave me be")
    aside = d.reviewed(2, {"tell the truth": "set_aside"})
    assert read(3, asked, taken, aside).proposed == ()


def test_nothing_is_kept_ahead_of_time() -> None:
    made = d.made("c")
    ahead = [d.kept("c", 8, d.on(week)) for week in (8, 15, 22, 29)]

    found = read(37, made, *ahead)

    assert (found.kept_84.kept, found.kept_84.broken) == (1, 2)


def test_an_end_that_is_still_to_come_is_none() -> None:
    def still_open(ended: str) -> int:
        return len(read(1, d.account(0, ended=ended)).open_involvements)

    assert (still_open("2026-02"), still_open("2026-01-06")) == (1, 1)
    assert (still_open("2026-01"), still_open("2026-01-05")) == (0, 0)
