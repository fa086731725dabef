"""What became of forecasts: each is scored when its dates have come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Literal

from amends.core.aspects.trust.conduct import Conduct
from amends.core.aspects.trust.earned import start
from amends.core.aspects.trust.model import Held, Parameters, kept, struck
from amends.core.days import DAY, WEEK, day_of
from amends.core.facts.accounts import Told
from amends.core.facts.forecasts import Foretold
from amends.core.policy import (
    FORESEEN_WEEKS,
    LEVELS,
    MOST_KEPT_A_WEEK,
    STRENGTH,
    WEIGHTS,
)

Came = Literal["sooner", "within", "not"]
LEAST = {word.replace(" ", "_"): least for word, least in LEVELS}
MIDDLE = Parameters(**WEIGHTS[1])


@dataclass(frozen=True)
class Scored:
    """A forecast; when its dates are over, and what came: None before that."""

    foretold: Foretold
    due: date
    came: Came | None


def scored(
    said: tuple[Foretold, ...],
    accounts: tuple[Told, ...],
    past: Conduct,
    zone: tzinfo,
    today: date,
) -> tuple[Scored, ...]:
    """Every forecast in order, laid beside the middle of the band in the weeks after it."""
    held = tuple(_held(start(accounts), past))
    return tuple(_scored(each, held, zone, today) for each in said)


def _held(held: Held, past: Conduct) -> Iterator[tuple[date, float]]:
    """What was held in the middle of the band at the end of each week with acts."""
    yield date.min, held.trust
    for week in past.weeks:
        for blow in week.blows:
            held = struck(held, blow, MIDDLE)
        for _ in range(min(week.kept, MOST_KEPT_A_WEEK)):
            held = kept(held, STRENGTH["kept"], MIDDLE)
        yield week.monday + WEEK - DAY, held.trust


def _scored(
    said: Foretold, held: tuple[tuple[date, float], ...], zone: tzinfo, today: date
) -> Scored:
    shown = day_of(said.on, zone)
    due = said.latest or shown + WEEK * FORESEEN_WEEKS
    if today <= due:
        return Scored(said, due, None)
    first = _first(held, LEAST[said.target], shown)
    return Scored(said, due, _came(said, first, shown, due))


def _first(
    held: tuple[tuple[date, float], ...], least: float, shown: date
) -> date | None:
    """The first day from the forecast on at which the level was held."""
    at_first = [trust for day, trust in held if day <= shown][-1]
    if at_first >= least:
        return shown
    return next((day for day, trust in held if day > shown and trust >= least), None)


def _came(said: Foretold, first: date | None, shown: date, due: date) -> Came:
    if first is None or first > due:
        return "not"
    is_soon = said.earliest is not None and shown < first < said.earliest
    return "sooner" if is_soon else "within"
