"""Practical matters beside the pace: one message a day, by day, then somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.aspects.pace.closings import intruded
from amends.core.aspects.pace.ground import Ground
from amends.core.facts.matters import Matter
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


def practical(ground: Ground, now: datetime) -> Practical | None:
    """What may be written about matters at a moment; None where none is open."""
    still_open = ground.matters.open
    if not still_open:
        return None
    names = tuple(matter.id for matter in still_open)
    closed = _closings(ground, now)
    if closed:
        return Practical("never", names, closed)
    elsewhere = tuple(m.id for m in still_open if _next(m) is None)
    turns = [turn for m in still_open if (turn := _next(m)) is not None]
    if not turns:
        because = tuple(matter.seq for matter in still_open)
        return Practical(
            "never",
            names,
            (Reason("matter_elsewhere", because=because),),
            elsewhere=elsewhere,
        )
    return _timed(ground, now, names, elsewhere, min(turns))


def _closings(ground: Ground, now: datetime) -> tuple[Reason, ...]:
    """What closes practical matters too."""
    reasons = [
        Reason("safety", {"question": question}, because)
        for question, because in ground.safety.stops.items()
    ]
    reasons += [verdict.reason for verdict in intruded(ground, now)]
    terms = ground.terms(now)
    if terms.no_contact:
        rule = "ordered" if terms.is_ordered else "no_contact"
        reasons.append(Reason(rule, because=terms.by("company")))
    if terms.value("channels") == frozenset():
        reasons.append(Reason("no_channel", because=terms.by("channels")))
    return tuple(reasons)


def _next(matter: Matter) -> datetime | None:
    """From when a matter may be written about; None where it is somebody else's."""
    if not matter.written:
        return datetime.min.replace(tzinfo=_UTC)
    if matter.with_children:
        return matter.written[-1] + A_DAY
    return matter.written[-1] + MATTER_AGAIN if len(matter.written) == 1 else None


def _timed(
    ground: Ground,
    now: datetime,
    names: tuple[str, ...],
    elsewhere: tuple[str, ...],
    turn: datetime,
) -> Practical:
    reasons: list[Reason] = []
    moment = now
    if turn > moment:
        reasons.append(Reason("matter_again", {"from": turn}))
        moment = turn
    daily = ground.matters.written[-1] + A_DAY if ground.matters.written else moment
    if daily > now:
        reasons.append(Reason("one_a_day"))
        moment = max(moment, daily)
    if ends(_quiet(ground, now), now, ground.zone) != now:
        reasons.append(Reason("quiet", {"named": bool(ground.terms(now).value("quiet"))}))
    moment_free = _out_of_quiet(ground, moment)
    if moment_free is None:
        return Practical("never", names, tuple(reasons), elsewhere=elsewhere)
    if moment_free > now:
        return Practical("wait", names, tuple(reasons), moment_free, elsewhere)
    return Practical("free", names, elsewhere=elsewhere)
