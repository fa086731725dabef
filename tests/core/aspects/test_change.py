from __future__ import annotations

from datetime import UTC

from amends.core.aspects.change import Claimed, change
from amends.core.facts.claims import claims
from amends.core.facts.commitments import commitments
from amends.core.facts.lapses import lapses
from amends.core.kinds.fields import Kind
from amends.core.outcomes import outcomes
from tests.core import diary as d


def read(at: float, *kinds: Kind) -> Claimed:
    now = d.day(at)
    seen = d.record(d.begin(), *kinds).seen(now)
    found = outcomes(commitments(seen), now)
    return change(claims(seen), found, lapses(seen), UTC, now)[0]


EIGHT = [d.evidence("c", number) for number in (0, 7, 14, 21, 28, 35, 42, 66)]


def test_a_claim_alone_is_only_stated() -> None:
    assert read(1, d.claim("c")).state == "stated"


def test_anything_for_it_lets_it_grow() -> None:
    found = read(1, d.claim("c"), d.evidence("c", 0))
    assert (found.state, found.weeks) == ("growing", 1)


def test_eight_weeks_over_sixty_six_days_support_it() -> None:
    assert read(67, d.claim("c"), *EIGHT).state == "supported"


def test_sixty_five_days_are_one_too_few() -> None:
    short = [*EIGHT[:-1], d.evidence("c", 65)]
    assert read(67, d.claim("c"), *short).state == "growing"


def test_many_things_in_one_week_are_one_week() -> None:
    daily = [d.evidence("c", number) for number in range(7)]
    assert read(8, d.claim("c"), *daily).weeks == 1


def test_late_evidence_counts_from_the_day_it_was_written() -> None:
    late = [d.evidence("c", number, late=70 - number) for number in range(0, 60, 7)]
    assert read(70, d.claim("c"), *late).weeks == 1


def test_anything_against_it_contradicts_it_for_sixty_days() -> None:
    kinds = d.claim("c"), *EIGHT, d.evidence("c", 50, supports=False)
    assert read(109.9, *kinds).state == "contradicted"
    assert read(110, *kinds).state == "supported"


def test_kept_and_broken_commitments_of_its_theme_count_by_themselves() -> None:
    themed = d.claim("c", theme="effort"), d.made("m", theme="effort")
    assert read(10, *themed, d.kept("m", 8)).weeks == 1
    assert read(10, *themed, d.broken("m", 8)).state == "contradicted"
    other = d.claim("c", theme="terms"), d.made("m", theme="effort")
    assert read(10, *other, d.broken("m", 8)).state == "stated"


def test_a_promise_nobody_spoke_of_again_counts_against_it() -> None:
    themed = d.claim("c", theme="effort"), d.made("m", theme="effort")
    assert read(21, *themed).state == "contradicted"


def test_a_lie_counts_against_a_claim_of_honesty_and_no_other() -> None:
    lie = d.lapse("l", 2)
    assert read(9, d.claim("c", theme="honesty"), lie).state == "contradicted"
    assert read(9, d.claim("c", theme="terms"), lie).state == "stated"
    cheated = d.lapse("l", 2, "cheated")
    assert read(9, d.claim("c", theme="honesty"), cheated).state == "stated"


def test_a_lie_written_late_counts_from_then_on() -> None:
    lie = d.lapse("l", 2, late=50)
    assert read(100, d.claim("c", theme="honesty"), lie).state == "contradicted"
