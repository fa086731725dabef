"""What the template of the mirror is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.kinds.beginning import Account
from amends.core.kinds.mirror import Mirror
from amends.core.policy import (
    ASKED_AGAIN_AFTER,
    CONFIRMED_AFTER,
    RECONSIDERED_AFTER,
)
from amends.core.standing import Standing
from amends.web.mirror.forms import MirrorForm
from amends.web.parts.sources import WOULD_YOU, Source
from amends.web.parts.turned import Happened, turned
from amends.words.dates import day
from amends.words.headline import name

SPANS = ((0, "once"), (2, "weeks"), (10, "months"), (18, "year"))
"""Up to so many months, and what that is called."""
LONGEST = "years"
AFTER = {
    "unsure": ASKED_AGAIN_AFTER,
    "no": RECONSIDERED_AFTER,
    "open": CONFIRMED_AFTER,
}
YEAR = 12


@dataclass(frozen=True)
class MirrorPage:
    """The sentences and the form; `closed` says why it is not asked now.

    `closed` is `night`, `first` (something comes before it) or empty; `counts_from`
    is the day from which a kinder answer counts.
    """

    ex: str
    state: str
    said: tuple[tuple[str, str], ...]
    turned: tuple[str, ...]
    closed: str
    counts_from: str
    form: MirrorForm
    source: Source


def mirror_page(at: Standing, form: MirrorForm, *, is_night: bool) -> MirrorPage:
    """The page at a moment."""
    ex, zone, found = name(at), at.ground.zone, at.ground.mirror
    told = at.record.live(Account) or at.record.dated(Account)
    answers = at.record.dated(Mirror)
    return MirrorPage(
        ex=ex,
        state=found.state,
        said=tuple((day(e.at, zone), e.body.answer) for e in answers),
        turned=turned(happened(told[-1].body), ex) if told else (),
        closed="night" if is_night else "" if told else "first",
        counts_from=_counts_from(at),
        form=form,
        source=WOULD_YOU,
    )


def happened(told: Account) -> Happened:
    """What an account tells, as the mirror turns it round."""
    return Happened(
        several="several" if told.with_whom == "several" else "somebody",
        long=_span(told),
        lies=told.lies,
        is_over=told.ended is not None,
        came_out=told.came_out,
        knows=told.knows,
    )


def _span(told: Account) -> str:
    until = told.ended or told.at.date().isoformat()
    months = _month(until) - _month(told.began)
    return next((name for most, name in SPANS if months <= most), LONGEST)


def _month(text: str) -> int:
    return int(text[:4]) * YEAR + int(text[5:7])


def _counts_from(at: Standing) -> str:
    """The day from which the next answer counts; empty where it counts now."""
    last, after = at.ground.mirror.last, AFTER.get(at.ground.mirror.state)
    if last is None or after is None or last.recorded + after <= at.at:
        return ""
    return day(last.recorded + after, at.ground.zone)
