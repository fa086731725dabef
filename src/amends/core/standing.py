"""Standing: what follows from a record at a moment; nothing else puts it together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from amends.core.aspects.change import Claimed, change
from amends.core.aspects.effort import Effort, effort
from amends.core.aspects.ending import Ended, ending
from amends.core.aspects.honesty import Honesty, honesty
from amends.core.aspects.pace.answer import Pace, pace
from amends.core.aspects.pace.practical import Practical, practical
from amends.core.aspects.pause import Pause, pause
from amends.core.aspects.question.answer import Question, question
from amends.core.aspects.reviews import Review, reviews
from amends.core.aspects.trust.conduct import Conduct, conduct
from amends.core.aspects.trust.course import Course, course
from amends.core.aspects.trust.earned import Earned, earned
from amends.core.aspects.trust.forecast import Reached, Target, forecast
from amends.core.aspects.trust.scored import Scored, scored
from amends.core.aspects.trust.trust import Trust, trust
from amends.core.aspects.wellbeing import Wellbeing, wellbeing
from amends.core.binding.terms import Terms
from amends.core.days import day_of
from amends.core.facts.forecasts import foretold
from amends.core.facts.urges import urges
from amends.core.ground import Ground, ground
from amends.core.path.change import days_on_their_terms
from amends.core.path.path import Path, path
from amends.core.policy import FORESEEN_AFTER, ON_THEIR_TERMS
from amends.core.record import Record
from amends.core.way import Way


@dataclass(frozen=True)
class Standing:
    """Every reading of one record at one moment; `record` is what was seen then."""

    at: datetime
    record: Record
    ground: Ground
    way: Way
    terms: Terms
    pace: Pace
    practical: Practical | None
    effort: Effort
    question: Question
    trust: Trust
    claims: tuple[Claimed, ...]
    honesty: Honesty
    pause: Pause
    wellbeing: Wellbeing
    ending: Ended
    reviews: tuple[Review, ...]
    path: Path


def standing(record: Record, now: datetime) -> Standing:
    """The standing of a record at a moment: the same for the same two, always.

    Only entries recorded by then are seen. `now` carries an offset.
    """
    seen = record.seen(now)
    base = ground(seen, now)
    allowed = pace(base, now)
    told = honesty(base.lapses, base.written, now)
    tad = _trust(base, seen, now)
    return Standing(
        at=now,
        record=seen,
        ground=base,
        way=base.way,
        terms=base.terms(now),
        pace=allowed,
        practical=practical(base, now),
        effort=effort(
            base.involvements,
            base.commitments,
            base.outcomes,
            base.standards,
            now,
        ),
        question=question(base.questions, base.answers, base, now),
        trust=tad,
        claims=change(base.claims, base.outcomes, base.lapses, base.zone, now),
        honesty=told,
        pause=seen.once(_pause),
        wellbeing=wellbeing(base.scales),
        ending=ending(base.answers, base.lessons, base.zone, now),
        reviews=_reviews(base),
        path=path(base, allowed, told, tad, now),
    )


def carried_forward(found: Standing) -> Course | None:
    """The person's own conduct, to be carried forward.

    None before 28 days of record and on the way on. Never before the sixty days on
    their terms, which begin now at the soonest where they have not begun.
    """
    base, now = found.ground, found.at
    is_early = base.begun is None or now < base.begun + FORESEEN_AFTER
    if base.begun is None or is_early or found.way.direction == "on":
        return None
    left = max(timedelta(), ON_THEIR_TERMS - days_on_their_terms(base, now))
    return course(
        base.accounts,
        _did(base, now),
        begun=day_of(base.begun, base.zone),
        today=day_of(now, base.zone),
        not_before=day_of(now + left, base.zone),
    )


def foreseen(found: Standing) -> dict[Target, Reached] | None:
    """When the record could bear out more, were conduct to go on as it went; or None."""
    carried = carried_forward(found)
    return None if carried is None else forecast(carried)


def scored_forecasts(found: Standing) -> tuple[Scored, ...]:
    """What became of each forecast that was shown."""
    base, today = found.ground, day_of(found.at, found.ground.zone)
    said = found.record.once(foretold)
    return scored(said, base.accounts, _did(base, found.at), base.zone, today)


def _did(base: Ground, now: datetime) -> Conduct:
    return conduct(base.outcomes, base.lapses, base.begun, base.zone, now)


def _trust(base: Ground, record: Record, now: datetime) -> Trust:
    borne_out = record.by_day(_earned, now)
    return trust(base.signs, base.contacts.begun, borne_out, base.zone, now)


def _earned(record: Record, now: datetime) -> Earned:
    base = ground(record, now)
    return earned(base.accounts, _did(base, now))


def _pause(record: Record) -> Pause:
    return pause(record.once(urges), record.zone)


def _reviews(base: Ground) -> tuple[Review, ...]:
    return reviews(base.safety, base.standards, base.priorities, base.begun, base.zone)
