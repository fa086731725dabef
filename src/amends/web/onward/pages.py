"""What the template of the way on is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.reason import Reason
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import PLENTY, Source
from amends.web.pause.pages import friends
from amends.words.headline import name
from amends.words.onward import SMALL_THINGS, why


@dataclass(frozen=True)
class Closed:
    """One thing that closes the way back, in words."""

    why: str
    is_safety: bool
    behind: Behind


@dataclass(frozen=True)
class OnwardPage:
    """The way on: `closed_by` is empty while the way back is open too."""

    ex: str
    closed_by: tuple[Closed, ...]
    small_thing: str
    friends: tuple[str, ...]
    source: Source = PLENTY


def onward_page(standing: Standing) -> OnwardPage:
    """The way on at a moment; the small thing is another one each week."""
    week = standing.at.astimezone(standing.record.zone).isocalendar().week
    return OnwardPage(
        ex=name(standing),
        closed_by=tuple(_closed(standing, r) for r in standing.way.closed_by),
        small_thing=SMALL_THINGS[week % len(SMALL_THINGS)],
        friends=friends(standing),
    )


def _closed(standing: Standing, reason: Reason) -> Closed:
    words = why(reason, name(standing))
    return Closed(words, reason.rule == "safety", behind(standing, reason.because))
