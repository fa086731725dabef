"""Change: each claim, and whether the record bears it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal

from amends.core.days import day_of, midnight, monday_of
from amends.core.facts.claims import Claim
from amends.core.facts.lapses import Lapses
from amends.core.outcomes import Outcome, counted
from amends.core.policy import (
    AGAINST_FOR,
    LATE_AFTER,
    SUPPORTED_DAYS,
    SUPPORTED_WEEKS,
)

State = Literal["stated", "growing", "supported", "contradicted", "withdrawn"]
HONESTY = "honesty"


@dataclass(frozen=True)
class Weighed:
    """One thing for or against a claim: the day from which it counts, and the entry."""

    day: date
    seq: int


@dataclass(frozen=True)
class Claimed:
    """A claim with its state; `weeks` in which there is something for it.

    `days` lie between the first and the last of them; `against` is what stands
    against it still.
    """

    id: str
    text: str | None
    theme: str | None
    state: State
    weeks: int
    days: int
    for_it: tuple[Weighed, ...]
    against: tuple[Weighed, ...]
    because: tuple[int, ...]

    @property
    def is_supported(self) -> bool:
        """Whether the record bears it out."""
        return self.state == "supported"


def change(
    claims: tuple[Claim, ...],
    outcomes: tuple[Outcome, ...],
    lapses: Lapses,
    zone: tzinfo,
    now: datetime,
) -> tuple[Claimed, ...]:
    """Each claim at a moment, in the order in which they were made."""
    count = counted(outcomes)
    return tuple(_claimed(c, count, lapses, zone, now) for c in claims)


def _claimed(
    claim: Claim,
    outcomes: tuple[Outcome, ...],
    lapses: Lapses,
    zone: tzinfo,
    now: datetime,
) -> Claimed:
    themed = tuple(o for o in outcomes if _is_same(claim.theme, o.commitment.theme))
    for_it = _sorted(_for(claim, themed, zone))
    against = _sorted(
        Weighed(day_of(moment, zone), seq)
        for moment, seq in _against(claim, themed, lapses, zone, now)
        if moment > now - AGAINST_FOR
    )
    weeks = len({monday_of(weighed.day) for weighed in for_it})
    days = (for_it[-1].day - for_it[0].day).days if for_it else 0
    seqs = {claim.seq, *(w.seq for w in for_it), *(w.seq for w in against)}
    if claim.withdrawn is not None:
        seqs.add(claim.withdrawn)
    return Claimed(
        id=claim.id,
        text=claim.text,
        theme=claim.theme,
        state=_state(claim, against, weeks, days),
        weeks=weeks,
        days=days,
        for_it=for_it,
        against=against,
        because=tuple(sorted(seqs)),
    )


def _sorted(weighed: Iterable[Weighed]) -> tuple[Weighed, ...]:
    return tuple(sorted(weighed, key=lambda w: (w.day, w.seq)))


def _state(claim: Claim, against: tuple[Weighed, ...], weeks: int, days: int) -> State:
    if claim.withdrawn is not None:
        return "withdrawn"
    if against:
        return "contradicted"
    if weeks >= SUPPORTED_WEEKS and days >= SUPPORTED_DAYS:
        return "supported"
    return "growing" if weeks else "stated"


def _for(claim: Claim, themed: tuple[Outcome, ...], zone: tzinfo) -> Iterator[Weighed]:
    """What speaks for it; what was written late counts from the day it was written."""
    for evidence in claim.evidence:
        if evidence.supports:
            is_late = evidence.recorded - evidence.at > LATE_AFTER
            moment = evidence.recorded if is_late else evidence.at
            yield Weighed(day_of(moment, zone), evidence.seq)
    for outcome in themed:
        if outcome.what == "kept" and outcome.recorded is not None:
            written = day_of(outcome.recorded, zone)
            is_late = written - outcome.on > LATE_AFTER
            yield Weighed(written if is_late else outcome.on, outcome.seq)


def _against(
    claim: Claim,
    themed: tuple[Outcome, ...],
    lapses: Lapses,
    zone: tzinfo,
    now: datetime,
) -> Iterator[tuple[datetime, int]]:
    """What speaks against it, and since when: the later of happened and written."""
    for evidence in claim.evidence:
        if not evidence.supports:
            yield evidence.recorded, evidence.seq
    for outcome in themed:
        if outcome.what == "broken":
            settled = outcome.settled(day_of(now, zone))
            yield outcome.recorded or midnight(settled, zone), outcome.seq
    if _is_same(claim.theme, HONESTY):
        for broke in lapses.broken:
            if broke.is_untrue:
                yield broke.recorded, broke.seq


def _is_same(theme: str | None, other: str | None) -> bool:
    if theme is None or other is None:
        return False
    return theme.strip().casefold() == other.strip().casefold()
