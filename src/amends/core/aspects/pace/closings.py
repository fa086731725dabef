"""Rules 1 to 3: safety, no contact, the mirror, an answer owed, the terms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from amends.core.aspects.pace.verdict import Verdict
from amends.core.binding.terms import UNKNOWN
from amends.core.facts.contacts import Point, stretches
from amends.core.ground import Ground
from amends.core.kinds.terms import AtMost
from amends.core.policy import INTRUDED_FOR
from amends.core.reason import Reason


def closed(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 1: safety and no contact; the way on and the unconfirmed mirror."""
    yield from _safety(ground)
    yield from intruded(ground, moment)
    yield from _no_contact(ground, moment)
    yield from _way_on(ground, moment)
    if ground.mirror.state != "confirmed":
        reason = Reason("mirror", {"state": ground.mirror.state}, ground.mirror.because)
        yield reply_only(ground, moment, reason)


def reply_only(ground: Ground, moment: datetime, reason: Reason) -> Verdict:
    """Nothing until they write; then one answer."""
    if ground.owed(moment):
        return Verdict("answer", reason)
    return Verdict("never", reason, until="they_write")


def _safety(ground: Ground) -> Iterator[Verdict]:
    for question, because in ground.safety.stops.items():
        yield Verdict("never", Reason("safety", {"question": question}, because))


def intruded(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """The weeks after the person looked, tracked or turned up."""
    recent = [
        entry
        for entry in ground.safety.yes("intruded")
        if moment < entry.recorded + INTRUDED_FOR
    ]
    if recent:
        because = tuple(entry.seq for entry in recent)
        yield Verdict("never", Reason("intruded", because=because))


def _no_contact(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    terms = ground.terms(moment)
    if not terms.no_contact:
        return
    because = terms.by("company")
    if terms.is_ordered:
        yield Verdict("never", Reason("ordered", because=because))
        return
    written = ground.binding.answerable(moment)
    if written:
        reason = Reason("no_contact_answerable", because=because + written)
        yield reply_only(ground, moment, reason)
        return
    asked = {"asked": terms.stopped[0] if terms.stopped else None}
    reason = Reason("no_contact", asked, because)
    yield Verdict("never", reason, until="they_lift_it")


def _way_on(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    for reason in ground.way.closed_by:
        if reason.rule in ("mirror", "apart"):
            named = Reason("way_on", {"closed_by": reason.rule}, reason.because)
            yield reply_only(ground, moment, named)


def owed(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 2: they wrote last, not long ago; one session answers it."""
    theirs = ground.owed(moment)
    if theirs is not None:
        yield Verdict("answer", Reason("owed", {"since": theirs.at}, (theirs.seq,)))


def no_channel(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 3, its part that holds for an answer too: they left no channel."""
    terms = ground.terms(moment)
    if terms.value("channels") == frozenset():
        reason = Reason("no_channel", because=terms.by("channels"))
        yield Verdict("never", reason, until="they_lift_it")


def terms_bind(ground: Ground, moment: datetime) -> Iterator[Verdict]:
    """Rule 3: only replies, unknown terms after the one asking, a rate."""
    terms = ground.terms(moment)
    if terms.value("reply_only"):
        reason = Reason("reply_only", because=terms.by("reply_only"))
        yield Verdict("never", reason, until="they_write")
    if terms.company == UNKNOWN:
        yield from _asked_already(ground)
    for rate in terms.value("at_most"):
        yield from at_most(ground, rate, moment)


def _asked_already(ground: Ground) -> Iterator[Verdict]:
    since = [
        p
        for p in ground.contacts.outreaches
        if ground.begun is None or p.at >= ground.begun
    ]
    if since:
        because = tuple(dict.fromkeys(p.seq for p in since))
        yield Verdict(
            "never", Reason("terms_unknown", because=because), until="they_write"
        )


def at_most(ground: Ground, rate: AtMost, moment: datetime) -> Iterator[Verdict]:
    """A rate: so many sessions of the person's own in any window of so many days."""
    terms = ground.terms(moment)
    window = timedelta(days=rate.days)
    mine = [p for p in ground.contacts.mine if p.at > moment - window]
    if stretches([p.at for p in mine]) < rate.times:
        return
    facts = {"times": rate.times, "days": rate.days}
    because = (*terms.by("at_most"), *dict.fromkeys(p.seq for p in mine))
    reason = Reason("at_most", facts, because)
    yield Verdict("wait", reason, end=_room_in_window(mine, rate.times, window))


def _room_in_window(
    mine: list[Point], times: int, window: timedelta
) -> datetime | None:
    """When enough has left the window; None where nothing at all is allowed."""
    left = [p.at for p in mine]
    while left:
        gone = left.pop(0)
        if stretches(left) < times:
            return gone + window
    return None
