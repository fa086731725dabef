"""The orderings and the time course that evidence.md 4 asks of the model, weights frozen."""

from __future__ import annotations

from math import log
from typing import Any

import pytest

from amends.core.aspects.trust.model import Blow, Held, Parameters, kept, struck

PUBLISHED = Parameters(gain=0.1, loss=0.3, harm=0.6, healing=0.03, deceit=0.5)
FITTED = Parameters(gain=0.057, loss=0.143, harm=0.232, healing=0.0, deceit=0.5)
BOTH = pytest.mark.parametrize("weights", [PUBLISHED, FITTED])

UNTRUE = Blow(strength=0.9, damages=False)
DECEIT = Blow(strength=0.9, deceives=True)


def run(held: Held, acts: int, weights: Parameters, strength: float = 1.0) -> Held:
    for _ in range(acts):
        held = kept(held, strength, weights)
    return held


def built(weights: Parameters) -> Held:
    """Trust as it was before the breach: as far as thirty kept acts bring it."""
    return run(Held(0.3, 0.2), 30, weights)


@BOTH
def test_kept_acts_restore_trust_after_a_breach_without_deception(
    weights: Parameters,
) -> None:
    before = built(weights)
    after = run(struck(before, UNTRUE, weights), 60, weights)
    assert after.trust >= before.trust


@BOTH
def test_the_same_acts_after_deception_end_lower_than_the_start(
    weights: Parameters,
) -> None:
    before = run(Held(0.3, 0.2), 200, weights)
    after = run(struck(before, DECEIT, weights), 60, weights)
    assert after.trust < before.trust


@BOTH
def test_deception_weakens_what_a_kept_promise_does(weights: Parameters) -> None:
    plain = struck(built(weights), UNTRUE, weights)
    deceived = struck(built(weights), DECEIT, weights)
    gained = [run(h, 10, weights).trust - h.trust for h in (plain, deceived)]
    assert gained[1] < gained[0]


@BOTH
def test_no_act_leads_above_the_ceiling_and_time_alone_does_nothing(
    weights: Parameters,
) -> None:
    start = Held(0.05, 0.5)
    after = run(start, 500, weights)
    assert after.trust <= after.ceiling
    assert run(start, 0, weights) == start


@BOTH
def test_what_was_told_first_and_found_out_later_costs_what_found_out_costs(
    weights: Parameters,
) -> None:
    held = Held(0.4, 0.3)
    told = struck(held, Blow(strength=0.6), weights)
    rest = Blow(strength=0.9, deceives=True, paid=0.6)
    both = struck(told, rest, weights)
    once = struck(held, DECEIT, weights)
    assert both.trust == pytest.approx(once.trust)
    assert both.damage == pytest.approx(once.damage)


def log_odds(held: Held) -> float:
    return log(held.trust / (1 - held.trust))


def by_week(weights: Parameters, weeks: int) -> list[float]:
    held, found = Held(0.05, 0.5), []
    for _ in range(weeks):
        held = run(held, 3, weights, strength=0.3)
        found.append(log_odds(held) - log_odds(Held(0.05, 0.5)))
    return found


def test_three_kept_a_week_raise_the_log_odds_by_about_two_in_ninety_days() -> None:
    assert by_week(FITTED, 13)[-1] == pytest.approx(2.0, abs=0.15)


def error_of_line(xs: list[float], ys: list[float]) -> float:
    """The sum of squares that a straight line through the start leaves."""
    slope = sum(x * y for x, y in zip(xs, ys, strict=True)) / sum(x * x for x in xs)
    return sum((y - slope * x) ** 2 for x, y in zip(xs, ys, strict=True))


def test_they_rise_along_the_logarithm_of_time_and_not_along_time() -> None:
    rises: Any = by_week(FITTED, 13)
    weeks = [float(week) for week in range(1, 14)]
    along_log = error_of_line([log(1 + week) for week in weeks], rises)
    assert along_log < error_of_line(weeks, rises) / 2
