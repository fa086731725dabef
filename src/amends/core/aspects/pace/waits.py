"""Rules 4 to 7: quiet hours, silence, matching, room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from amends.core.aspects.pace.verdict import Verdict
from amends.core.entry import Entry
from amends.core.facts.contacts import Point, stretches
from amends.core.ground import Ground
from amends.core.kinds.contact import ContactBefore
from amends.core.policy import (
    BEFORE,
    MATCHING_OVER,
    MOST_UNANSWERED,
    QUIET_SPARES,
    ROOM,
    SILENCE,
    SURPLUS,
    UNTOLD,
)
from amends.core.quiet import NIGHT, ends
from amends.core.reason import Reason, Value


def quiet(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 4: the ex's quiet hours, else the night; spared right after they wrote."""
    theirs = ground.owed(moment)
    if theirs is not None and moment - theirs.at <= QUIET_SPARES:
        return
    terms = ground.terms(moment)
    named = terms.value("quiet")
    end = ends(named or (NIGHT,), moment, ground.zone)
    if end == moment:
        return
    facts = {"named": bool(named), "until": end}
    yield Verdict("wait", Reason("quiet", facts, terms.by("quiet")), end=end)


def silence(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 5: after one unanswered outreach two weeks; after two it is theirs."""
    count, last, because = unanswered(ground)
    if count >= MOST_UNANSWERED:
        reason = Reason(
            "two_unanswered", {"count": count, "told": _told(ground, because)}, because
        )
        yield Verdict("never", reason, until="they_write")
    elif count and last is not None and moment < last + SILENCE:
        reason = Reason("one_unanswered", {"last": last}, because)
        yield Verdict("wait", reason, end=last + SILENCE)


def unanswered(ground: Ground) -> tuple[int, datetime | None, tuple[int, ...]]:
    """How often the person wrote since the ex was heard, when last, and where."""
    outreaches = ground.contacts.unanswered
    told = _told_before(ground)
    counts = [_counted(outreaches, since, times) for since, times in told]
    count = max(counts, default=stretches([p.at for p in outreaches]))
    told_of = [e for e in _before(ground) if BEFORE[e.body.unanswered]]
    moments = [p.at for p in outreaches] + [e.recorded for e in told_of]
    because = tuple(sorted({p.seq for p in outreaches} | {e.seq for e in told_of}))
    return count, max(moments, default=ground.begun), because


def _told(ground: Ground, because: tuple[int, ...]) -> str:
    """Whether that count is one, the least that was told, or what silence counts as."""
    if not because:
        return "nothing"
    told = (BEFORE[entry.body.unanswered] for entry in _before(ground))
    return "at_least" if max(told, default=0) >= MOST_UNANSWERED else "counted"


def _before(ground: Ground) -> list[Entry[ContactBefore]]:
    heard = ground.contacts.last_heard(by_hand=True)
    return [
        entry
        for entry in ground.contacts.before
        if heard is None or entry.place > heard.place[:2]
    ]


def _told_before(ground: Ground) -> list[tuple[datetime | None, int]]:
    """What was said of the time before: up to when, and how often at least."""
    if ground.contacts.before:
        return [(e.at, BEFORE[e.body.unanswered]) for e in _before(ground)]
    heard = ground.contacts.last_heard(by_hand=True)
    if heard is not None and (ground.begun is None or heard.at > ground.begun):
        return []
    return [(ground.begun, UNTOLD)]


def _counted(outreaches: tuple[Point, ...], since: datetime | None, times: int) -> int:
    """Outreaches after a moment, and before it at least so many as were told."""
    earlier = [p.at for p in outreaches if since is not None and p.at <= since]
    later = [p.at for p in outreaches if since is None or p.at > since]
    return max(times, stretches(earlier)) + stretches(later)


def matching(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 6: over four weeks no more outreaches than they began, plus a surplus."""
    if _matches(ground, moment):
        return
    edges = sorted(
        edge
        for edge in (
            *(p.at + MATCHING_OVER for p in ground.contacts.outreaches),
            *(b.at + MATCHING_OVER for b in ground.contacts.begun),
        )
        if edge > moment
    )
    end = next((edge for edge in edges if _matches(ground, edge)), None)
    mine = _recent(ground.contacts.outreaches, moment)
    theirs = _began(ground, moment)
    because = tuple(dict.fromkeys(p.seq for p in mine))
    facts = {"mine": stretches([p.at for p in mine]), "theirs": theirs}
    yield Verdict("wait", Reason("matching", facts, because), end=end)


def _matches(ground: Ground, moment: datetime) -> bool:
    mine = stretches([p.at for p in _recent(ground.contacts.outreaches, moment)])
    allowed = _began(ground, moment) + SURPLUS[ground.company(moment)]
    return mine + 1 <= allowed


def _recent(points: tuple[Point, ...], moment: datetime) -> list[Point]:
    return [p for p in points if moment - MATCHING_OVER < p.at <= moment]


def _began(ground: Ground, moment: datetime) -> int:
    return sum(
        begun.by_hand and moment - MATCHING_OVER < begun.at <= moment
        for begun in ground.contacts.begun
    )


def room(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 7: days between outreaches."""
    if not ground.contacts.outreaches:
        return
    last = ground.contacts.outreaches[-1]
    end = last.at + ROOM[ground.company(moment)]
    if moment < end:
        facts: dict[str, Value] = {
            "last": last.at,
            "days": ROOM[ground.company(moment)].days,
        }
        yield Verdict("wait", Reason("room", facts, (last.seq,)), end=end)
