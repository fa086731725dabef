"""Who wrote when: by hand and imported, answered or not, and who began.

Imported contacts may only ever slow the pace, so each question here is asked twice
where it could quicken it: once of everything, once of what was entered by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from amends.core.entry import Entry
from amends.core.kinds.contact import Contact, ContactBefore, Imported, Session
from amends.core.kinds.fields import Side
from amends.core.policy import OWED_FOR, SESSION, SESSIONS_KEPT
from amends.core.record import Record


@dataclass(frozen=True)
class Point:
    """One contact at one moment.

    `counts` is False where it was corrected; `is_closed` where it was answered in
    itself (a call that was taken, a meeting).
    """

    at: datetime
    seq: int
    part: int
    is_mine: bool
    by_hand: bool
    counts: bool
    is_closed: bool
    recorded: datetime
    channel: str

    @property
    def place(self) -> tuple[datetime, int, int]:
        """Where it stands among all contacts."""
        return self.at, self.seq, self.part

    @property
    def is_heard(self) -> bool:
        """Whether the ex is heard in it."""
        return self.counts and (not self.is_mine or self.is_closed)


@dataclass(frozen=True)
class Begun:
    """A session that the ex began of their own accord."""

    at: datetime
    seq: int
    recorded: datetime
    by_hand: bool


@dataclass(frozen=True)
class Contacts:
    """All contacts in order, and what follows from their order alone.

    `outreaches` are the person's own that were no answer; `begun` are the sessions
    that the ex began; `before` are the answers to "since they last wrote, how often?".
    """

    points: tuple[Point, ...]
    outreaches: tuple[Point, ...]
    begun: tuple[Begun, ...]
    before: tuple[Entry[ContactBefore], ...]

    @cached_property
    def mine(self) -> tuple[Point, ...]:
        """The person's own contacts, corrected ones among them."""
        return tuple(p for p in self.points if p.is_mine)

    @cached_property
    def last(self) -> Point | None:
        """The last contact of either; one of the ex's only where it still counts."""
        return next((p for p in reversed(self.points) if p.is_mine or p.counts), None)

    def last_heard(self, *, by_hand: bool) -> Point | None:
        """The last contact in which the ex was heard, of all or of those by hand."""
        heard = (
            p
            for p in reversed(self.points)
            if p.is_heard and (p.by_hand or not by_hand)
        )
        return next(heard, None)

    @cached_property
    def unanswered(self) -> tuple[Point, ...]:
        """Outreaches after which the ex was not heard.

        An imported reply ends the silence of imported outreaches only.
        """
        by_hand, any_way = self.last_heard(by_hand=True), self.last_heard(by_hand=False)
        return tuple(
            p for p in self.outreaches if _after(p, by_hand if p.by_hand else any_way)
        )


def owes(point: Point | None, at: datetime) -> bool:
    """Whether a contact is the ex's, left open, and recent enough to be answered."""
    if point is None or point.is_mine or point.is_closed:
        return False
    return at - point.at <= OWED_FOR


def stretches(times: list[datetime]) -> int:
    """The fewest stretches of six hours that hold all the moments (in order)."""
    count, end = 0, None
    for time in times:
        if end is None or time > end:
            count, end = count + 1, time + SESSION
    return count


def contacts(record: Record) -> Contacts:
    """Fold contacts entered by hand and sessions imported into one time line."""
    points = tuple(sorted(_by_hand(record) + _imported(record), key=lambda p: p.place))
    outreaches = _outreaches(points)
    return Contacts(
        points, outreaches, _begun(points, outreaches), record.dated(ContactBefore)
    )


def _by_hand(record: Record) -> list[Point]:
    return [
        Point(
            at=e.at,
            seq=e.seq,
            part=0,
            is_mine=e.body.direction == "me",
            by_hand=True,
            counts=e.seq not in record.corrections,
            is_closed=_is_closed(e.body),
            recorded=e.recorded,
            channel=e.body.channel,
        )
        for e in record.dated(Contact)
    ]


def _is_closed(contact: Contact) -> bool:
    taken = contact.channel == "call" and contact.answered is True
    return taken or contact.channel == "meet"


def _imported(record: Record) -> list[Point]:
    """Points of imported sessions; the newest import replaces those that it could hold."""
    points: list[Point] = []
    covered: list[tuple[datetime, datetime]] = []
    for entry in reversed(record.dated(Imported)):
        counts = entry.seq not in record.corrections
        for session in entry.body.sessions:
            if not any(first <= session.start <= last for first, last in covered):
                points += _of_session(entry, session, len(points), counts=counts)
        if counts:
            kept_from = entry.recorded - SESSIONS_KEPT
            covered.append((max(entry.body.first, kept_from), entry.body.last))
    return points


def _of_session(
    entry: Entry[Imported], session: Session, part: int, *, counts: bool
) -> list[Point]:
    """A session as points: who began it, who wrote between, who wrote last.

    What a session does not say is taken the stricter way: own words stand at its end.
    A word of theirs that is dated after the import itself counts for nothing.
    """
    wrote = {"me": session.mine > 0, "them": session.theirs > 0}
    sides: list[tuple[datetime, Side]] = [(session.start, session.by)]
    other: Side = "them" if session.by == "me" else "me"
    if session.last == session.by and wrote[other]:
        sides.append((session.end, other))
    if session.last != session.by or session.end > session.start:
        sides.append((session.end, session.last))
    return [
        Point(
            at=at,
            seq=entry.seq,
            part=part + index,
            is_mine=side == "me",
            by_hand=False,
            counts=counts and (side == "me" or at <= entry.recorded),
            is_closed=False,
            recorded=entry.recorded,
            channel="message",
        )
        for index, (at, side) in enumerate(sides)
    ]


def _outreaches(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The person's own contacts that were no answer.

    One entered by hand was an answer only if it is one without the imports too.
    """
    answers = _answers(points)
    answers_by_hand = _answers(tuple(p for p in points if p.by_hand))
    return tuple(
        p
        for p in points
        if p.is_mine and not (p in answers and (not p.by_hand or p in answers_by_hand))
    )


def _answers(points: tuple[Point, ...]) -> frozenset[Point]:
    """Own contacts that were part of an answer, for six hours from its first."""
    found: set[Point] = set()
    previous: Point | None = None
    first: datetime | None = None
    for point in points:
        if not point.is_mine:
            previous = point if point.counts else previous
            continue
        if previous is None or not previous.is_mine:
            first = point.at if owes(previous, point.at) else None
        if first is not None and point.at - first <= SESSION:
            found.add(point)
        previous = point
    return frozenset(found)


def _begun(
    points: tuple[Point, ...], outreaches: tuple[Point, ...]
) -> tuple[Begun, ...]:
    """Sessions that the ex began, none of them an answer to an outreach."""
    found: list[Begun] = []
    reached = frozenset(outreaches)
    open_by_hand: datetime | None = None
    open_imported: datetime | None = None
    for session in _sessions(points):
        begun = _begun_in(session)
        waiting = [t for t in (open_by_hand, open_imported) if t is not None]
        if begun and not any(begun.at - time <= OWED_FOR for time in waiting):
            found.append(begun)
        for point in session:
            if point.is_heard:
                open_imported = None
                open_by_hand = None if point.by_hand else open_by_hand
            elif point in reached and point.by_hand:
                open_by_hand = point.at
            elif point in reached:
                open_imported = point.at
    return tuple(found)


def _begun_in(session: list[Point]) -> Begun | None:
    """What the ex began in a session; by hand where a contact by hand says so too."""
    first = session[0]
    if first.is_mine or not first.counts:
        return None
    entered = next((p for p in session if p.by_hand), None)
    if entered is None or entered.is_mine or not entered.counts:
        return Begun(first.at, first.seq, first.recorded, by_hand=False)
    return Begun(entered.at, entered.seq, entered.recorded, by_hand=True)


def _sessions(points: tuple[Point, ...]) -> list[list[Point]]:
    """All contacts, corrected ones among them, cut where a silence passes six hours."""
    sessions: list[list[Point]] = []
    for point in points:
        if sessions and point.at - sessions[-1][-1].at <= SESSION:
            sessions[-1].append(point)
        else:
            sessions.append([point])
    return sessions


def _after(point: Point, other: Point | None) -> bool:
    return other is None or point.place > other.place
