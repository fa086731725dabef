"""What the templates of the pause are handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.forms import Form

from amends.core.aspects.pause import Hour
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.figures.hours import Hours, hours
from amends.web.parts.sources import NOT_NOW, Source
from amends.words.fields import choice
from amends.words.headline import children, headline, name

MOST_FRIENDS = 3


@dataclass(frozen=True)
class PausePage:
    """The pause; `pace` is empty while the record is locked.

    Then it is sealed and offered later where `is_noted`, and else not kept.
    """

    form: Form
    pace: str = ""
    children: str | None = None
    friends: tuple[str, ...] = ()
    has_pattern: bool = False
    is_locked: bool = True
    is_noted: bool = False
    source: Source = NOT_NOW


@dataclass(frozen=True)
class AfterPage:
    """What became of it, and whether that was kept."""

    outcome: str
    is_kept: bool


@dataclass(frozen=True)
class Counted:
    """Something in words, and how often it was."""

    what: str
    times: int


@dataclass(frozen=True)
class AnHour:
    """One line of the table: the hour, how often, and how strong in the middle."""

    hour: int
    times: int
    strength: int


@dataclass(frozen=True)
class PatternPage:
    """The person's own pattern: by hour, by what was wanted, by what became of it."""

    hours: Hours
    table: tuple[AnHour, ...]
    outcomes: tuple[Counted, ...]
    wanted: tuple[Counted, ...]
    behind: Behind


def pause_page(standing: Standing, form: Form) -> PausePage:
    """The pause over an open record: the pace first."""
    return PausePage(
        form=form,
        pace=headline(standing),
        children=children(standing),
        friends=friends(standing),
        has_pattern=bool(standing.pause.urges),
        is_locked=False,
    )


def friends(standing: Standing) -> tuple[str, ...]:
    """Whom the person chose to tell, the newest first, without a full stop of theirs: they may be woken."""
    named = (lesson.tell for lesson in reversed(standing.ending.lessons))
    plain = (tell.rstrip(" .") for tell in named if tell)
    return tuple(dict.fromkeys(tell for tell in plain if tell))[:MOST_FRIENDS]


def pattern_page(standing: Standing) -> PatternPage:
    """The pattern of everything that was noted."""
    pause, ex = standing.pause, name(standing)
    outcomes = pause.outcomes.items()
    wanted = pause.to.items()
    return PatternPage(
        hours({hour.hour: hour.times for hour in pause.hours}),
        tuple(_line(hour) for hour in pause.hours),
        tuple(Counted(choice("urge", "outcome", o, ex), n) for o, n in outcomes),
        tuple(Counted(choice("urge", "to", to, ex), n) for to, n in wanted),
        behind(standing, pause.because),
    )


def _line(hour: Hour) -> AnHour:
    return AnHour(hour.hour, hour.times, round(hour.strength))
