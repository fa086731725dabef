"""What the template of the forecast is handed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from amends.core.aspects.trust.course import (
    Course,
    with_a_lie_found_out,
    with_none_broken,
    with_twice_the_broken,
)
from amends.core.aspects.trust.forecast import Reached, forecast
from amends.core.days import WEEK, day_of
from amends.core.policy import FORESEEN_WEEKS
from amends.core.standing import Standing, carried_forward, scored_forecasts
from amends.web.figures.reaches import Reaches, reaches
from amends.web.lazy import Lazy
from amends.web.parts.sources import A_TAD_OF_TRUST, Source
from amends.words.dates import day
from amends.words.forecasts import (
    came_sentence,
    reach_sentence,
    said_sentence,
    was_right,
)
from amends.words.headline import name

MOST_SHOWN = 12
WHAT_IFS: tuple[tuple[Lazy, Callable[[Course], Course]], ...] = (
    (_("One lie found out"), with_a_lie_found_out),
    (_("Twice as much broken"), with_twice_the_broken),
    (_("Nothing broken"), with_none_broken),
)


@dataclass(frozen=True)
class Level:
    """One level: its word, and by when it could be borne out."""

    word: str
    says: str


@dataclass(frozen=True)
class WhatIf:
    """Another conduct, and what would follow for each level."""

    name: Lazy
    a_little: str
    some: str


@dataclass(frozen=True)
class Earlier:
    """A forecast of before: when it was shown, what it said, what came."""

    day: str
    said: str
    came: str


@dataclass(frozen=True)
class ForecastPage:
    """The conduct carried forward; `levels` is empty while the record is too young, and on the way on.

    `plot` is None too where no level is reached. `right` of `over` forecasts, whose dates are past, said what came.
    """

    ex: str
    is_on: bool
    weeks: int
    levels: tuple[Level, ...]
    plot: Reaches | None
    what_ifs: tuple[WhatIf, ...]
    earlier: tuple[Earlier, ...]
    right: int
    over: int
    source: Source = A_TAD_OF_TRUST


def forecast_page(at: Standing) -> ForecastPage:
    """The page at a moment."""
    carried, scored = carried_forward(at), scored_forecasts(at)
    over = [each for each in scored if each.came is not None]
    earlier = tuple(
        Earlier(
            day(each.foretold.on, at.ground.zone),
            said_sentence(each),
            came_sentence(each),
        )
        for each in scored[::-1][:MOST_SHOWN]
    )
    levels, plot = _levels(carried, day_of(at.at, at.ground.zone))
    return ForecastPage(
        ex=name(at),
        is_on=at.way.direction == "on",
        weeks=0 if carried is None else len(carried.carried),
        levels=levels,
        plot=plot,
        what_ifs=() if carried is None else _what_ifs(carried),
        earlier=earlier,
        right=sum(map(was_right, over)),
        over=len(over),
    )


def _levels(
    carried: Course | None, today: date
) -> tuple[tuple[Level, ...], Reaches | None]:
    if carried is None:
        return (), None
    found = forecast(carried)
    rows = (("a little", found["a_little"]), ("some", found["some"]))
    levels = tuple(Level(word, reach_sentence(reach, today)) for word, reach in rows)
    spans = [(word, reach.earliest, reach.latest) for word, reach in rows]
    if not any(early for _, early, _ in spans):
        return levels, None
    return levels, reaches(spans, today, today + WEEK * FORESEEN_WEEKS)


def _what_ifs(carried: Course) -> tuple[WhatIf, ...]:
    found = ((said, forecast(other(carried))) for said, other in WHAT_IFS)
    return tuple(
        WhatIf(said, _said(f["a_little"], carried), _said(f["some"], carried))
        for said, f in found
    )


def _said(reach: Reached, carried: Course) -> str:
    return reach_sentence(reach, carried.today)
