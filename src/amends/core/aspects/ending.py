"""Ending: how it ended, the lessons, and when the card is looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from amends.core.days import day_of, months_after
from amends.core.facts.answers import Answers
from amends.core.facts.lessons import Anew, Learnt, Lessons
from amends.core.policy import CARD_AFTER_MONTHS, CARD_LIES_FOR


@dataclass(frozen=True)
class Ended:
    """An ending, None of it where there was none, and the card of lessons.

    `card` are the days on which the card is looked at, counted from the ending or from
    the beginning anew to which it comes along; `card_due` is the one that has just
    come, `card_next` the next one to come.
    """

    outcome: str | None
    by: str | None
    anew: Anew | None
    lessons: tuple[Learnt, ...]
    card: tuple[date, ...]
    card_due: date | None
    card_next: date | None
    because: tuple[int, ...]


def ending(answers: Answers, lessons: Lessons, zone: tzinfo, now: datetime) -> Ended:
    """The ending at a moment; all three outcomes are treated alike."""
    ended = answers.ending
    anew = lessons.anew[-1] if lessons.anew else None
    moments = [found.at for found in (ended, anew) if found is not None]
    card = _card(max(moments), zone) if moments else ()
    today = day_of(now, zone)
    come = [day for day in card if timedelta() <= today - day < CARD_LIES_FOR]
    seqs = [found.seq for found in (ended, anew) if found is not None]
    return Ended(
        outcome=None if ended is None else ended.body.outcome,
        by=None if ended is None else ended.body.by,
        anew=anew,
        lessons=lessons.learnt,
        card=card,
        card_due=come[-1] if come else None,
        card_next=next((day for day in card if day > today), None),
        because=tuple(sorted([*seqs, *(learnt.seq for learnt in lessons.learnt)])),
    )


def _card(moment: datetime, zone: tzinfo) -> tuple[date, ...]:
    start = day_of(moment, zone)
    return tuple(months_after(start, months) for months in CARD_AFTER_MONTHS)
