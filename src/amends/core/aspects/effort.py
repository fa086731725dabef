"""Effort: who else is still there, what was undertaken, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from amends.core.days import day_of, period_of
from amends.core.facts.commitments import Commitment, Commitments
from amends.core.facts.involvements import Involved
from amends.core.facts.standards import Line, Standards
from amends.core.outcomes import (
    Outcome,
    Share,
    State,
    by_commitment,
    counted,
    share,
    state_of,
)
from amends.core.policy import LONG_SHARE, MOST_OPEN_TO_EX, SHORT_SHARE


@dataclass(frozen=True)
class Undertaken:
    """One commitment with the count of its outcomes.

    `due` is its one day, None where it recurs; `next_due` the last day of the period
    for which nothing has been said yet, None where nothing more is due.
    """

    id: str
    text: str | None
    to: Literal["ex", "self"]
    state: State
    kept: int
    broken: int
    skipped: int
    due: date | None
    next_due: date | None
    because: tuple[int, ...]


@dataclass(frozen=True)
class Effort:
    """Involvements, commitments and the kept share over four and twelve weeks.

    `outcomes` are what the calendar shows; `proposed` are lines of the person's own
    standard that no commitment has taken up; `may_promise` is False where as many
    commitments towards the ex are open as are likely to be kept.
    """

    open_involvements: tuple[Involved, ...]
    ended_involvements: tuple[Involved, ...]
    commitments: tuple[Undertaken, ...]
    kept_28: Share
    kept_84: Share
    outcomes: tuple[Outcome, ...]
    proposed: tuple[Line, ...]

    @property
    def may_promise(self) -> bool:
        """Whether one more commitment towards the ex may be made."""
        still = [c for c in self.commitments if c.state == "open" and c.to == "ex"]
        return len(still) < MOST_OPEN_TO_EX

    @property
    def has_open(self) -> bool:
        """Whether any commitment is open."""
        return any(c.state == "open" for c in self.commitments)


def effort(
    involvements: tuple[Involved, ...],
    commitments: Commitments,
    outcomes: tuple[Outcome, ...],
    standards: Standards,
    now: datetime,
) -> Effort:
    """The effort at a moment, from what was done and never from what was sent."""
    count = counted(outcomes)
    own = by_commitment(count)
    today = day_of(now, commitments.zone)
    return Effort(
        tuple(i for i in involvements if i.is_open),
        tuple(i for i in involvements if not i.is_open),
        tuple(_undertaken(c, own[c.seq], today) for c in commitments.standing),
        share(count, today, SHORT_SHARE),
        share(count, today, LONG_SHARE),
        count,
        _proposed(standards, commitments),
    )


def _proposed(standards: Standards, commitments: Commitments) -> tuple[Line, ...]:
    """What the standard asks, not set aside and not yet undertaken."""
    taken = {commitment.text for commitment in commitments.made}
    return tuple(
        line
        for line in standards.must
        if not line.is_set_aside and line.text not in taken
    )


def _undertaken(commitment: Commitment, own: list[Outcome], today: date) -> Undertaken:
    state = state_of(commitment, own)
    return Undertaken(
        id=commitment.id,
        text=commitment.text,
        to=commitment.to,
        state=state,
        kept=sum(o.what == "kept" for o in own),
        broken=sum(o.what == "broken" for o in own),
        skipped=sum(o.what == "skipped" for o in own),
        due=commitment.due,
        next_due=_next_due(commitment, own, today) if state == "open" else None,
        because=tuple(sorted({commitment.seq, *(o.seq for o in own)})),
    )


def _next_due(commitment: Commitment, own: list[Outcome], today: date) -> date:
    if commitment.every is None:
        return commitment.first.last
    present = period_of(today, commitment.every)
    if present < commitment.first:
        return commitment.first.last
    if any(o.period == present for o in own):
        return period_of(present.last + timedelta(days=1), commitment.every).last
    return present.last
