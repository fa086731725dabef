"""What became of each commitment in each due period, as far as it is settled by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from amends.core.days import DAY, Period, day_of, period_of, periods
from amends.core.facts.commitments import Commitment, Commitments, Said, What
from amends.core.policy import OUTCOME_WITHIN

State = Literal["open", "done", "closed"]
WORST: tuple[What, ...] = ("broken", "skipped", "kept")


@dataclass(frozen=True)
class Outcome:
    """One commitment in one due period.

    `what` is the worst that was said, `broken` where nothing was said in time, None
    where it does not count or is not settled. `on` is the day it speaks of, `recorded`
    when it was first said (None where nobody said it), `seq` the entry it stands on.
    `was_broken` holds even where the entry was corrected, `was_kept` only where
    neither a correction nor a closing taken back is needed for it.
    """

    commitment: Commitment
    period: Period
    what: What | None
    on: date
    recorded: datetime | None
    seq: int
    was_broken: bool
    was_kept: bool

    def settled(self, today: date) -> date:
        """The day from which a broken period weighs: a week after its end, or today."""
        if (today - self.period.last).days <= OUTCOME_WITHIN.days:
            return today
        return self.period.last + OUTCOME_WITHIN + DAY


@dataclass(frozen=True)
class Share:
    """How much was kept of what was due, as counts."""

    kept: int = 0
    broken: int = 0
    because: tuple[int, ...] = ()

    @property
    def of(self) -> int:
        """How many outcomes there were; what was skipped is none."""
        return self.kept + self.broken


def outcomes(commitments: Commitments, now: datetime) -> tuple[Outcome, ...]:
    """One outcome for each commitment and due period, in the order of the periods."""
    today = day_of(now, commitments.zone)
    found = [o for c in commitments.made for o in _of(c, today)]
    return tuple(sorted(found, key=lambda o: (o.period, o.seq)))


def counted(outcomes: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    """Those that count: of standing commitments, in due periods, said or settled."""
    return tuple(o for o in outcomes if o.what is not None)


def share(outcomes: tuple[Outcome, ...], today: date, days: timedelta) -> Share:
    """What was kept and broken in so many days up to today."""
    recent = [o for o in outcomes if o.on > today - days]
    kept = [o for o in recent if o.what == "kept"]
    broken = [o for o in recent if o.what == "broken"]
    because = tuple(sorted({o.seq for o in kept + broken}))
    return Share(len(kept), len(broken), because)


def state_of(commitment: Commitment, own: Sequence[Outcome]) -> State:
    """Whether more is due of a commitment, given the outcomes of its own that count."""
    if commitment.closed is not None:
        return "closed"
    return "done" if commitment.due is not None and own else "open"


def by_commitment(outcomes: Iterable[Outcome]) -> dict[int, list[Outcome]]:
    """The outcomes of each commitment, by its entry's number."""
    found: dict[int, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        found[outcome.commitment.seq].append(outcome)
    return found


def _of(commitment: Commitment, today: date) -> Iterator[Outcome]:
    said = _by_period(commitment)
    due = _due(commitment, today)
    for period in due:
        outcome = _in(commitment, period, said.pop(period, []), today)
        if outcome is not None:
            yield outcome
    for period, rest in said.items():
        broken = [s for s in rest if s.what == "broken"]
        if broken:
            yield _outside(commitment, period, broken[0])


def _by_period(commitment: Commitment) -> dict[Period, list[Said]]:
    found: dict[Period, list[Said]] = defaultdict(list)
    for said in sorted(commitment.said, key=lambda s: (s.recorded, s.seq)):
        found[_period(commitment, said)].append(said)
    return found


def _period(commitment: Commitment, said: Said) -> Period:
    """The due period that something was said of; its own day where it was too late."""
    if commitment.every is not None:
        return period_of(said.on, commitment.every)
    is_late = (said.on - commitment.first.last).days > OUTCOME_WITHIN.days
    return Period(said.on, said.on) if is_late else commitment.first


def _due(commitment: Commitment, today: date) -> tuple[Period, ...]:
    """From the first whole period to the last before the closing."""
    if commitment.every is None:
        return (commitment.first,)
    begun = periods(commitment.first, commitment.every, today)
    closed = commitment.closed
    return begun if closed is None else tuple(p for p in begun if p.last < closed)


def _in(
    commitment: Commitment, period: Period, said: list[Said], today: date
) -> Outcome | None:
    live = [s for s in said if s.counts and commitment.undone is None]
    worst = next((w for w in WORST if any(s.what == w for s in live)), None)
    is_silent = worst is None and _is_settled(commitment, period, today)
    if not said and not is_silent:
        return None
    of_it = [s for s in live if s.what == worst]
    first = of_it[0] if of_it else None
    stands = commitment.undone is None
    was_broken = is_silent or any(s.what == "broken" for s in said)
    return Outcome(
        commitment,
        period,
        what="broken" if is_silent and stands else worst,
        on=period.last if first is None else first.on,
        recorded=None if first is None else first.recorded,
        seq=commitment.seq if first is None else first.seq,
        was_broken=was_broken,
        was_kept=worst == "kept"
        and not was_broken
        and _before_closing(commitment, period),
    )


def _is_settled(commitment: Commitment, period: Period, today: date) -> bool:
    """Whether a period is over for a week, and was due all that time."""
    ends = [d for d in (commitment.closed, commitment.undone) if d is not None]
    if any(period.last >= end for end in ends):
        return False
    return (today - period.last).days > OUTCOME_WITHIN.days


def _before_closing(commitment: Commitment, period: Period) -> bool:
    closed = commitment.first_closed
    return closed is None or commitment.every is None or period.last < closed


def _outside(commitment: Commitment, period: Period, broken: Said) -> Outcome:
    """Broken in a period that was not due: of no count, and still broken."""
    return Outcome(
        commitment,
        period,
        what=None,
        on=broken.on,
        recorded=broken.recorded,
        seq=broken.seq,
        was_broken=True,
        was_kept=False,
    )
