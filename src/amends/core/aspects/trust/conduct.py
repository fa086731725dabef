"""The person's own conduct, week by week, as the model weighs it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from amends.core.aspects.trust.model import Blow
from amends.core.days import day_of, monday_of
from amends.core.facts.lapses import Broke, Lapses
from amends.core.outcomes import Outcome
from amends.core.policy import GRACE, STRENGTH


@dataclass(frozen=True)
class Week:
    """What was kept and what was broken in one ISO week."""

    monday: date
    kept: int
    blows: tuple[Blow, ...]


@dataclass(frozen=True)
class Conduct:
    """The weeks in order, without those in which nothing counts; and the entries."""

    weeks: tuple[Week, ...]
    because: tuple[int, ...]


def conduct(
    outcomes: tuple[Outcome, ...],
    lapses: Lapses,
    begun: datetime | None,
    zone: tzinfo,
    now: datetime,
) -> Conduct:
    """What counts, each in its week.

    What was kept counts in the week in which it was written; what was broken a week
    after its period, or now, so that saying it costs no more than leaving it unsaid;
    a lapse when it was written, and the rest of it when it was found out.
    """
    kept: dict[date, int] = defaultdict(int)
    blows: dict[date, list[Blow]] = defaultdict(list)
    because: set[int] = set()
    for outcome in outcomes:
        if outcome.was_broken:
            blows[monday_of(outcome.settled(day_of(now, zone)))].append(_BROKEN)
        elif outcome.was_kept and outcome.recorded is not None:
            kept[monday_of(day_of(outcome.recorded, zone))] += 1
        else:
            continue
        because.add(outcome.seq)
    for broke in lapses.broken:
        because |= {broke.seq, *(d.seq for d in broke.disclosed)}
        for moment, blow in _of(broke, begun):
            blows[monday_of(day_of(moment, zone))].append(blow)
    weeks = (Week(m, kept[m], tuple(blows[m])) for m in sorted({*kept, *blows}))
    return Conduct(tuple(weeks), tuple(sorted(because)))


_BROKEN = Blow(strength=STRENGTH["broken"], damages=False)


def _of(broke: Broke, begun: datetime | None) -> Iterator[tuple[datetime, Blow]]:
    """A lapse as one told, and the rest of a lie that was found out."""
    told = STRENGTH[broke.what]
    yield broke.recorded, Blow(strength=told)
    found = broke.found_out
    if not broke.is_untrue or found is None:
        return
    if begun is None or found.recorded >= begun + GRACE:
        found_out = STRENGTH["found_out"]
        yield found.recorded, Blow(strength=found_out, deceives=True, paid=told)
