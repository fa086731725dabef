"""What the template of effort is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date

from django.forms import Form

from amends.core.aspects.effort import Undertaken
from amends.core.days import WEEK, Every, day_of, monday_of, period_of
from amends.core.facts.involvements import Involved
from amends.core.outcomes import Outcome, Share
from amends.core.policy import MOST_OPEN_TO_EX
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.figures.calendar import Calendar, calendar
from amends.web.parts.sources import DUMP_ANY, PRIORITY, Source
from amends.words.dates import MONTHS, day
from amends.words.headline import name
from amends.words.readings import OUTCOMES

WEEKS = 12
EVERY = {"day": "every day", "week": "every week", "month": "every month"}


@dataclass(frozen=True)
class Somebody:
    """Somebody else, and the entry that says how it stands."""

    name: str
    behind: Behind


@dataclass(frozen=True)
class Promise:
    """A commitment, in words, with the counts of what became of it."""

    id: str
    seq: int
    text: str
    to_ex: bool
    when: str
    due_on: date | None
    for_when: str
    has_begun: bool
    kept: int
    broken: int
    skipped: int
    behind: Behind


@dataclass(frozen=True)
class Kept:
    """How much was kept of what came due in a span, as counts."""

    kept: int
    broken: int
    behind: Behind

    @property
    def of(self) -> int:
        """How many came due."""
        return self.kept + self.broken


@dataclass(frozen=True)
class Became:
    """One line of the table beside the calendar."""

    day: date
    text: str
    what: str
    seq: int


@dataclass(frozen=True)
class Before:
    """What was put before this, and when that was written."""

    day: str
    text: str


@dataclass(frozen=True)
class EffortPage:
    """Everything on the page of effort."""

    ex: str
    today: date
    others: tuple[Somebody, ...]
    ended: tuple[Somebody, ...]
    running: tuple[Promise, ...]
    over: tuple[Promise, ...]
    proposed: tuple[str, ...]
    may_promise: bool
    most: int
    kept_28: Kept
    kept_84: Kept
    calendar: Calendar
    became: tuple[Became, ...]
    before_is_due: bool
    before: tuple[Before, ...]
    sources: tuple[Source, ...] = (DUMP_ANY, PRIORITY)


@dataclass(frozen=True)
class AskPage:
    """One form, and the way back."""

    form: Form
    back: str
    source: Source = PRIORITY


def effort_page(standing: Standing) -> EffortPage:
    """The page of effort at a moment."""
    effort, zone = standing.effort, standing.record.zone
    today = day_of(standing.at, zone)
    promises = [(c.state, _promise(standing, c)) for c in effort.commitments]
    shown = tuple(o for o in effort.outcomes if o.on >= _first(today))
    return EffortPage(
        ex=name(standing),
        today=today,
        others=_somebody(standing, effort.open_involvements),
        ended=_somebody(standing, effort.ended_involvements),
        running=tuple(p for state, p in promises if state == "open"),
        over=tuple(p for state, p in promises if state != "open"),
        proposed=tuple(line.text for line in effort.proposed),
        may_promise=effort.may_promise,
        most=MOST_OPEN_TO_EX,
        kept_28=_kept(standing, effort.kept_28),
        kept_84=_kept(standing, effort.kept_84),
        calendar=calendar(((o.on, str(o.what)) for o in shown), today, WEEKS),
        became=tuple(_became(o) for o in reversed(shown)),
        before_is_due=any(
            r.what == "put_before" and r.is_due(standing.at) for r in standing.reviews
        ),
        before=tuple(
            Before(day(put.at, zone), put.text or "")
            for put in reversed(standing.ground.priorities)
        ),
    )


def _first(today: date) -> date:
    return monday_of(today) - WEEK * (WEEKS - 1)


def _somebody(standing: Standing, found: tuple[Involved, ...]) -> tuple[Somebody, ...]:
    return tuple(Somebody(i.name, behind(standing, (i.seq,))) for i in found)


def _promise(standing: Standing, made: Undertaken) -> Promise:
    fact = next(c for c in standing.ground.commitments.standing if c.id == made.id)
    return Promise(
        id=made.id,
        seq=fact.seq,
        text=made.text or "",
        to_ex=made.to == "ex",
        when=EVERY[fact.every] if fact.every else _by(standing, made.due),
        due_on=made.next_due,
        for_when=_for_when(fact.every, made.next_due),
        has_begun=_has_begun(standing, fact.every, made.next_due),
        kept=made.kept,
        broken=made.broken,
        skipped=made.skipped,
        behind=behind(standing, made.because),
    )


def _for_when(every: str | None, due: date | None) -> str:
    """Which day or period the next tap speaks of."""
    if due is None:
        return ""
    if every == "week":
        return f"For the week until {day(due, UTC)}."
    if every == "month":
        return f"For {MONTHS[due.month - 1]}."
    return f"For {day(due, UTC)}."


def _has_begun(standing: Standing, every: Every | None, due: date | None) -> bool:
    """Whether something can be said of it today: its day, week or month has begun."""
    today = day_of(standing.at, standing.record.zone)
    return due is not None and (every is None or period_of(due, every).first <= today)


def _by(standing: Standing, due: date | None) -> str:
    return "" if due is None else f"by {day(due, standing.record.zone)}"


def _kept(standing: Standing, share: Share) -> Kept:
    return Kept(share.kept, share.broken, behind(standing, share.because))


def _became(outcome: Outcome) -> Became:
    return Became(
        outcome.on,
        outcome.commitment.text or "",
        OUTCOMES[str(outcome.what)],
        outcome.seq,
    )
