"""Practical matters beside the pace: one message a day, by day, then somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from amends.core.aspects.pace.closings import at_most, intruded
from amends.core.aspects.pace.verdict import Verdict
from amends.core.facts.contacts import stretches
from amends.core.facts.matters import Matter
from amends.core.ground import Ground
from amends.core.policy import A_DAY, MATTER_AGAIN
from amends.core.quiet import NIGHT, ends
from amends.core.reason import Reason


@dataclass(frozen=True)
class Practical:
    """Whether one message about what is open may be written, and from when.

    `matters` are the ids of all that is open; `elsewhere` of those that are now
    somebody else's to carry.
    """

    answer: Literal["never", "wait", "free"]
    matters: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()
    from_: datetime | None = None
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Turn:
    """The first moment at which one rule lets a message go; None: not by itself."""

    reason: Reason
    end: datetime | None


def practical(ground: Ground, now: datetime) -> Practical | None:
    """What may be written about matters at a moment; None where none is open."""
    still_open = ground.matters.open
    if not still_open:
        return None
    names = tuple(matter.id for matter in still_open)
    elsewhere = tuple(m.id for m in still_open if not _is_ours(m))
    closed = tuple(_closings(ground, now))
    if closed:
        return Practical("never", names, closed, elsewhere=elsewhere)
    return _timed(ground, now, Practical("free", names, elsewhere=elsewhere))


def _closings(ground: Ground, now: datetime) -> list[Reason]:
    """What closes practical matters too: no kindness reaches past the ex's terms."""
    terms = ground.terms(now)
    reasons = [
        Reason("safety", {"question": question}, because)
        for question, because in ground.safety.stops.items()
    ]
    reasons += [verdict.reason for verdict in intruded(ground, now)]
    if terms.no_contact:
        rule = "ordered" if terms.is_ordered else "no_contact"
        reasons.append(Reason(rule, because=terms.by("company")))
    if terms.value("channels") == frozenset():
        reasons.append(Reason("no_channel", because=terms.by("channels")))
    if terms.value("reply_only"):
        reasons.append(Reason("reply_only", because=terms.by("reply_only")))
    return reasons


def _is_ours(matter: Matter) -> bool:
    """Whether the person may still write about it themself: twice at most in all."""
    return matter.with_children or stretches(list(matter.written)) <= 1


def _timed(ground: Ground, now: datetime, found: Practical) -> Practical:
    """The first moment that suits every rule, walked to from now."""
    if len(found.elsewhere) == len(found.matters):
        because = tuple(matter.seq for matter in ground.matters.open)
        reason = Reason("matter_elsewhere", {"matters": found.elsewhere}, because)
        return Practical("never", found.matters, (reason,), elsewhere=found.elsewhere)
    reasons = tuple(turn.reason for turn in _turns(ground, now))
    moment: datetime | None = now
    while moment is not None:
        turns = _turns(ground, moment)
        if not turns:
            break
        ends_at = [turn.end for turn in turns]
        moment = None if None in ends_at else max(end for end in ends_at if end)
    if moment is None:
        return Practical("never", found.matters, reasons, elsewhere=found.elsewhere)
    if moment == now:
        return found
    return Practical("wait", found.matters, reasons, moment, found.elsewhere)


def _turns(ground: Ground, moment: datetime) -> list[_Turn]:
    """The rules that hold a message back at a moment."""
    terms = ground.terms(moment)
    turns = [
        _Turn(Reason("matter_again", {}, (matter.seq,)), end)
        for matter, end in [_next(ground)]
        if end is not None and end > moment
    ]
    turns += [
        _of(v) for rate in terms.value("at_most") for v in at_most(ground, rate, moment)
    ]
    if ground.matters.written and ground.matters.written[-1] + A_DAY > moment:
        turns.append(_Turn(Reason("one_a_day"), ground.matters.written[-1] + A_DAY))
    named = terms.value("quiet")
    day = ends(named or (NIGHT,), moment, ground.zone)
    if day != moment:
        reason = Reason("quiet", {"named": bool(named)}, terms.by("quiet"))
        turns.append(_Turn(reason, day))
    return turns


def _of(verdict: Verdict) -> _Turn:
    return _Turn(verdict.reason, verdict.end)


def _next(ground: Ground) -> tuple[Matter, datetime | None]:
    """The open matter whose turn comes first, and when; None: at once."""
    ours = [matter for matter in ground.matters.open if _is_ours(matter)]
    new = next((matter for matter in ours if not matter.written), None)
    if new is not None:
        return new, None
    return min(((m, m.written[-1] + _pause(m)) for m in ours), key=lambda turn: turn[1])


def _pause(matter: Matter) -> timedelta:
    return A_DAY if matter.with_children else MATTER_AGAIN
