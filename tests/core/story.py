"""A record written in the test, like a diary: one line an entry, dated by day and hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from amends.core.kinds.beginning import Account, Begin, Standard
from amends.core.kinds.contact import Contact, ContactBefore, Imported, Session
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction
from amends.core.kinds.mirror import Mirror
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record, record_of
from amends.core.standing import Standing, standing

DAY_0 = datetime(2026, 3, 2, tzinfo=UTC)
"""A Monday; every diary begins here, at noon."""


def on(day: float, hour: float = 12.0) -> datetime:
    """The moment so many days into the diary, at an hour of UTC."""
    return DAY_0 + timedelta(days=day, hours=hour)


def day_of(day: int) -> date:
    """The date so many days into the diary."""
    return on(day).date()


def begin(day: float = 0, zone: str = "UTC", **more: Any) -> Begin:
    """The beginning, about Alex."""
    return Begin(at=on(day), recorded=on(day), ex="Alex", timezone=zone, **more)


def safety(day: float = 0, **yes: bool) -> SafetyAnswered:
    """The safety questions, no to all but those named."""
    names = ("order", "told_to_stop", "harmed", "feared", "afraid_of_them")
    answers = {name: yes.get(name, False) for name in names}
    more = {name: yes[name] for name in ("intruded", "minor") if name in yes}
    return SafetyAnswered(at=on(day), recorded=on(day), **answers, **more)


def account(day: float = 0, **more: Any) -> Account:
    """What happened: over, found out, all known."""
    said: dict[str, Any] = {
        "with_whom": "Robin",
        "began": "2025-09",
        "ended": "2026-02",
        "came_out": "found_out",
        "lies": "dozens",
        "knows": "all",
        **more,
    }
    return Account(at=on(day), recorded=on(day), **said)


def standard(day: float = 0) -> Standard:
    """Two lines of a standard."""
    return Standard(
        at=on(day), recorded=on(day), must=("Tell all.",), must_not=("Turn up.",)
    )


def mirror(day: float, answer: Any = "absolutely", **more: Any) -> Mirror:
    """The mirror, answered at noon."""
    return Mirror(at=on(day), recorded=on(day), answer=answer, **more)


def before(day: float = 0, unanswered: Any = "none") -> ContactBefore:
    """Since they last wrote, how often?"""
    return ContactBefore(at=on(day), recorded=on(day), unanswered=unanswered)


def terms(day: float, company: Any = "friends", **more: Any) -> TermsStated:
    """What they said; recorded when they said it."""
    said: dict[str, Any] = {"source": "they_said", "words": "So.", **more}
    return TermsStated(
        **{"at": on(day), "recorded": on(day), "company": company, **said}
    )


def they_set(day: float, company: Any = "friends", **more: Any) -> TermsStated:
    """What they set by their own hand."""
    return terms(day, company, source="they_set", words=None, **more)


def no_contact(day: float, source: Any = "they_said") -> NoContact:
    """Stop."""
    return NoContact(at=on(day), recorded=on(day), source=source)


def me(day: float, hour: float = 12.0, **more: Any) -> Contact:
    """The person wrote."""
    return _contact("me", on(day, hour), more)


def them(day: float, hour: float = 12.0, **more: Any) -> Contact:
    """They wrote."""
    return _contact("them", on(day, hour), more)


def imported(day: float, *sessions: Session) -> Imported:
    """A chat export that holds these sessions."""
    first = min(session.start for session in sessions)
    last = max(session.end for session in sessions)
    return Imported(
        at=on(day),
        recorded=on(day),
        digest="d",
        format="whatsapp",
        messages=sum(s.mine + s.theirs for s in sessions),
        first=first,
        last=last,
        sessions=sessions,
    )


def session(day: float, by: Any, last: Any, mine: int = 1, theirs: int = 1) -> Session:
    """One imported stretch of an hour, begun at noon."""
    return Session(
        start=on(day),
        end=on(day, 13),
        by=by,
        mine=mine,
        theirs=theirs,
        last=last,
    )


def correction(day: float, of: int) -> Correction:
    """Entry `of` was wrong."""
    return Correction(at=on(day), recorded=on(day), of=of, why="It was not so.")


def opened() -> tuple[Kind, ...]:
    """A way back opened and confirmed on day 3: safety, account, standard, mirror."""
    return (begin(), safety(), account(), standard(), mirror(0), before(), mirror(3))


def stands(day: float, *kinds: Kind, hour: float = 12.0) -> Standing:
    """The standing of these entries on a day."""
    return standing(record(*kinds), on(day, hour))


def record(*kinds: Kind) -> Record:
    """These entries, numbered from 1."""
    return record_of(kinds)


def _contact(direction: Any, at: datetime, more: dict[str, Any]) -> Contact:
    said = {"channel": "message", "at": at, "recorded": at, **more}
    return Contact(direction=direction, **said)
