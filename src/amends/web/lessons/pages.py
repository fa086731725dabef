"""What the templates of lessons are handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.forms import Form

from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import LEARN, Source
from amends.words.dates import day


@dataclass(frozen=True)
class Lesson:
    """One line of the card, and the entry behind it."""

    warning_sign: str
    instead: str
    tell: str
    behind: Behind


@dataclass(frozen=True)
class LessonsPage:
    """The lessons, when the card is looked at, and with whom they come along."""

    form: Form
    lessons: tuple[Lesson, ...]
    card: tuple[str, ...]
    is_due: bool
    next: str
    with_whom: str
    has_ended: bool
    source: Source = LEARN


def lessons_page(standing: Standing, form: Form) -> LessonsPage:
    """The page of lessons at a moment."""
    ended = standing.ending
    return LessonsPage(
        form=form,
        lessons=tuple(
            Lesson(
                learnt.warning_sign or "",
                learnt.instead or "",
                learnt.tell or "",
                behind(standing, (learnt.seq,)),
            )
            for learnt in ended.lessons
        ),
        card=tuple(_day(standing, on) for on in ended.card),
        is_due=ended.card_due is not None,
        next=_day(standing, ended.card_next),
        with_whom="" if ended.anew is None else ended.anew.with_whom or "",
        has_ended=ended.outcome is not None,
    )


def _day(standing: Standing, on: date | None) -> str:
    return "" if on is None else day(on, standing.record.zone)
