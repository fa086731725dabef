"""What the record says of each theme in the last 28 days, and whether it contradicts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.days import day_of
from amends.core.facts.contacts import Contacts, stretches
from amends.core.ground import Ground
from amends.core.kinds.fields import Theme
from amends.core.outcomes import by_commitment, counted, share, state_of
from amends.core.policy import (
    BEFORE,
    CONTRADICTED_OVER,
    ENOUGH_OUTCOMES,
    MOST_UNANSWERED,
    SESSION,
    SURPLUS_OF_PATIENCE,
)
from amends.core.reason import Reason


@dataclass(frozen=True)
class Says:
    """What the record says of a theme: figures with their entries, and whether it contradicts."""

    contradicts: bool
    reason: Reason


def says(theme: Theme, ground: Ground, now: datetime) -> Says:
    """What the record says of one theme at a moment."""
    since = now - CONTRADICTED_OVER
    match theme:
        case "terms":
            return _terms(ground, since)
        case "patience":
            return _patience(ground, since)
        case "honesty":
            return _honesty(ground, since)
        case "nobody_else":
            return _nobody_else(ground)
        case "effort":
            return _effort(ground, now)
        case "no":
            return _no(ground)


def _terms(ground: Ground, since: datetime) -> Says:
    recent = [b for b in ground.breaches if b.since > since]
    reason = Reason("terms", {"breaches": len(recent)}, tuple(b.seq for b in recent))
    return Says(bool(recent), reason)


def _patience(ground: Ground, since: datetime) -> Says:
    mine = [p for p in ground.contacts.outreaches if p.at > since]
    theirs = [b for b in ground.contacts.begun if b.at > since]
    begun = stretches([p.at for p in mine])
    run = in_a_row(ground.contacts, since)
    because = dict.fromkeys([*(p.seq for p in mine), *(b.seq for b in theirs)])
    facts = {"mine": begun, "theirs": len(theirs), "in_a_row": run}
    is_ahead = begun > len(theirs) + SURPLUS_OF_PATIENCE
    reason = Reason("patience", facts, tuple(sorted(because)))
    return Says(is_ahead or run >= MOST_UNANSWERED, reason)


def _honesty(ground: Ground, since: datetime) -> Says:
    still_open = ground.lapses.open_to_ex
    untrue = [b.seq for b in ground.lapses.since(since) if b.is_untrue]
    facts = {"open": len(still_open), "untrue": len(untrue)}
    because = tuple(sorted({*still_open, *untrue}))
    return Says(bool(because), Reason("honesty", facts, because))


def _nobody_else(ground: Ground) -> Says:
    still = [i for i in ground.involvements if i.is_open]
    facts = {"names": tuple(i.name for i in still)}
    because = tuple(sorted(i.seq for i in still or ground.involvements))
    return Says(bool(still), Reason("nobody_else", facts, because))


def _effort(ground: Ground, now: datetime) -> Says:
    count = counted(ground.outcomes)
    kept = share(count, day_of(now, ground.commitments.zone), CONTRADICTED_OVER)
    own = by_commitment(count)
    made = ground.commitments.standing
    still = [c for c in made if state_of(c, own[c.seq]) == "open"]
    facts = {"open": len(still), "kept": kept.kept, "broken": kept.broken}
    is_poor = kept.of >= ENOUGH_OUTCOMES and 2 * kept.kept < kept.of
    because = tuple(sorted({*kept.because, *(c.seq for c in still)}))
    return Says(not still or is_poor, Reason("effort", facts, because))


def _no(ground: Ground) -> Says:
    after = [b for b in ground.breaches if b.was_contact]
    facts = {"contacts": len(after)}
    because = tuple(dict.fromkeys(b.seq for b in after))
    return Says(bool(after), Reason("no", facts, because))


def in_a_row(contacts: Contacts, since: datetime) -> int:
    """The most outreaches in a row, the last of them after a moment, none answered.

    What was told of the time before the record counts until the ex is heard.
    """
    heard = [(p.at, 0) for p in contacts.points if p.is_heard]
    # A word from them before the window ends every run that began earlier.
    start = max((at for at, _ in heard if at <= since), default=None)
    told = [(e.at, BEFORE[e.body.unanswered]) for e in contacts.before]
    outreaches = [p.at for p in contacts.outreaches if start is None or p.at > start]
    mine = [(at, 1) for at in _starts(outreaches)]
    run = most = 0
    later = (e for e in heard + mine + told if start is None or e[0] >= start)
    for at, times in sorted(later):
        run = 0 if times == 0 else max(run + 1, times)
        most = max(most, run) if at > since else most
    return most


def _starts(times: list[datetime]) -> list[datetime]:
    """Where each stretch of six hours begins."""
    found: list[datetime] = []
    for time in times:
        if not found or time > found[-1] + SESSION:
            found.append(time)
    return found
