"""What the template of well-being is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.forms import Form

from amends.core.days import day_of
from amends.core.facts.scales import Answered
from amends.core.policy import CUT_OFF
from amends.core.standing import Standing
from amends.web.figures.course import Course, course
from amends.web.parts.sources import FIND_HAPPINESS, Source
from amends.words.kinds.pause import NOTICE

MOST_MOOD, MOST_SUM = 10, 6
MOST_SHOWN = 120


@dataclass(frozen=True)
class Line:
    """One line of the table; what was skipped is None."""

    day: date
    phq2: int | None
    gad2: int | None
    mood: int | None
    seq: int


@dataclass(frozen=True)
class WellbeingPage:
    """The form with its notice, the course of the mood, and every answer in a table."""

    form: Form
    notice: str
    offers_help: bool
    cut_off: int
    most: int
    mood: Course
    lines: tuple[Line, ...]
    source: Source = FIND_HAPPINESS


def wellbeing_page(standing: Standing, form: Form) -> WellbeingPage:
    """The page of well-being at a moment."""
    lines = tuple(
        _line(standing, a) for a in standing.wellbeing.over_time[-MOST_SHOWN:]
    )
    moods = [(line.day, line.mood) for line in lines if line.mood is not None]
    return WellbeingPage(
        form=form,
        notice=NOTICE,
        offers_help=standing.wellbeing.offers_help,
        cut_off=CUT_OFF,
        most=MOST_SUM,
        mood=course(moods, MOST_MOOD),
        lines=lines[::-1],
    )


def _line(standing: Standing, a: Answered) -> Line:
    return Line(day_of(a.at, standing.record.zone), a.phq2, a.gad2, a.mood, a.seq)
