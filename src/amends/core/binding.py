"""The terms in force at a moment, from what the ex said or set and who began contact.

Each field stands by itself. What tightens holds at once; what loosens waits, and any
newer statement that names the field cancels what was waiting in it (design 6.3).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from amends.core.facts.contacts import Begun
from amends.core.facts.statements import Statement
from amends.core.kinds.terms import AtMost, Quiet
from amends.core.quiet import NIGHT, minutes

SAID_WAITS = timedelta(days=7)
"""A loosening that the person reports (policy)."""
SET_WAITS = timedelta(hours=24)
"""A loosening by the ex's own hand (policy)."""

COMPANY = ("none", "practical", "civil", "friends", "close", "open")
UNKNOWN = "unknown"


def rank(company: str) -> int:
    """How much a company allows; unknown terms count as `civil`."""
    return COMPANY.index("civil" if company == UNKNOWN else company)


@dataclass(frozen=True)
class Held:
    """What is in force in one field: since when, by whose hand, by which entry."""

    value: Any
    source: str | None = None
    by: tuple[int, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True)
class Waiting:
    """A loosening that takes effect later."""

    value: Any
    source: str
    by: tuple[int, ...]
    from_: datetime


@dataclass(frozen=True)
class Slot:
    """One field: what holds and what waits."""

    held: Held
    waiting: Waiting | None = None


@dataclass(frozen=True)
class Terms:
    """What the ex is willing to have at a moment; a ceiling, never a target."""

    slots: dict[str, Slot]
    stopped: tuple[datetime, int] | None = None
    is_ordered: bool = False

    def value(self, field: str) -> Any:
        """What is in force in a field."""
        return self.slots[field].held.value

    def by(self, *fields: str) -> tuple[int, ...]:
        """The entries by which the fields are as they are."""
        return tuple(sorted({seq for f in fields for seq in self.slots[f].held.by}))

    @property
    def company(self) -> str:
        """The kind of relationship that they allow."""
        return str(self.value("company"))

    @property
    def source(self) -> str | None:
        """By whose hand the company is as it is."""
        return self.slots["company"].held.source

    @property
    def no_contact(self) -> bool:
        """Whether no contact was asked, set or ordered, and not lifted."""
        return self.company == "none"

    @property
    def waiting(self) -> tuple[tuple[str, datetime], ...]:
        """The fields in which a loosening waits, and until when."""
        return tuple(
            (field, slot.waiting.from_)
            for field, slot in self.slots.items()
            if slot.waiting is not None and field in NAMED
        )


@dataclass(frozen=True)
class Binding:
    """The terms over time, past and, as far as they already wait, to come."""

    since: tuple[datetime, ...]
    terms: tuple[Terms, ...]
    begun: tuple[Begun, ...]
    by_hand: bool

    def at(self, moment: datetime) -> Terms:
        """The terms in force at a moment."""
        index = bisect_right(self.since, moment)
        return self.terms[index - 1] if index else UNSTATED

    def changes_after(self, moment: datetime) -> datetime | None:
        """When the terms next change by themselves, if they do."""
        index = bisect_right(self.since, moment)
        return self.since[index] if index < len(self.since) else None

    def answerable(self, moment: datetime) -> tuple[int, ...]:
        """Under no contact: the contact that the ex began since, which may be answered.

        Empty where there is none, under an order, and where the ex ever set terms by
        their own hand: then only that hand lifts it (design 6.3c).
        """
        terms = self.at(moment)
        if terms.stopped is None or terms.is_ordered or self.by_hand:
            return ()
        return tuple(
            b.seq
            for b in self.begun
            if b.by_hand and (b.at, b.seq) > terms.stopped and b.at <= moment
        )[:1]


def binding(statements: tuple[Statement, ...], begun: tuple[Begun, ...]) -> Binding:
    """Fold the statements in the order in which they were made."""
    by_hand = any(s.source == "they_set" for s in statements)
    history: list[tuple[datetime, Terms]] = []
    terms = UNSTATED
    set_before = False
    for index, statement in enumerate(statements):
        for moment, terms in _promotions(terms, statement.at):
            history.append((moment, terms))
        hand = _Hand(
            statement,
            is_first=index == 0,
            is_late=any(later.seq < statement.seq for later in statements[index + 1 :]),
            after_set=set_before,
            lifts_from=_lifts_from(terms, statement, begun, by_hand=by_hand),
        )
        terms = _stated(terms, hand)
        history.append((statement.at, terms))
        set_before = set_before or statement.source == "they_set"
    history += _promotions(terms, None)
    return Binding(
        tuple(moment for moment, _ in history),
        tuple(terms for _, terms in history),
        begun,
        by_hand,
    )


@dataclass(frozen=True)
class _Hand:
    """A statement with what decides how much it may loosen, and from when."""

    statement: Statement
    is_first: bool
    is_late: bool
    after_set: bool
    lifts_from: datetime | None

    @property
    def holds_at_once(self) -> bool:
        return self.is_first and not self.is_late

    @property
    def only_tightens(self) -> bool:
        if self.is_first and self.is_late:
            return True
        return self.after_set and self.statement.source == "they_said"

    @property
    def loosens_from(self) -> datetime:
        by_hand = self.statement.source == "they_set"
        return self.statement.recorded + (SET_WAITS if by_hand else SAID_WAITS)


def _promotions(
    terms: Terms, until: datetime | None
) -> list[tuple[datetime, Terms]]:
    """What takes effect by itself up to a moment, in order."""
    found: list[tuple[datetime, Terms]] = []
    while True:
        due = [
            slot.waiting.from_
            for slot in terms.slots.values()
            if slot.waiting and (until is None or slot.waiting.from_ <= until)
        ]
        if not due:
            return found
        terms = _promoted(terms, min(due))
        found.append((min(due), terms))


def _promoted(terms: Terms, moment: datetime) -> Terms:
    slots = {name: _ripe(slot, moment) for name, slot in terms.slots.items()}
    lifted = slots["company"].held.value != "none"
    return replace(terms, slots=slots, stopped=None if lifted else terms.stopped)


def _ripe(slot: Slot, moment: datetime) -> Slot:
    wait = slot.waiting
    if wait is None or wait.from_ > moment:
        return slot
    return Slot(Held(wait.value, wait.source, wait.by, wait.from_))


def _stated(terms: Terms, hand: _Hand) -> Terms:
    statement = hand.statement
    slots = dict(terms.slots)
    if statement.source == "they_set":
        slots = {name: _without_said(slot) for name, slot in slots.items()}
    for name, field in FIELDS.items():
        new = field.names(statement)
        if new is not None:
            slots[name] = _taken(slots[name], field, new, hand)
    if slots["company"].held.value != "none":
        return replace(terms, slots=slots)
    stops = FIELDS["company"].names(statement) == "none"
    return Terms(
        slots,
        stopped=statement.place if stops else terms.stopped,
        is_ordered=terms.is_ordered or statement.source == "order",
    )


def _without_said(slot: Slot) -> Slot:
    waits = slot.waiting is not None and slot.waiting.source == "they_said"
    return replace(slot, waiting=None) if waits else slot


def _taken(slot: Slot, field: _Field, new: Any, hand: _Hand) -> Slot:
    """A field after a statement that names it."""
    statement = hand.statement
    by = (statement.seq,)
    if hand.holds_at_once:
        return Slot(Held(new, statement.source, by, statement.recorded))
    tight = field.both(slot.held.value, new)
    held = slot.held
    if tight != held.value:
        held = Held(tight, statement.source, by, statement.at)
    elif tight == new and statement.source == "they_set":
        held = replace(held, source=statement.source, by=by)
    if tight == new or hand.only_tightens:
        return Slot(held)
    starts = hand.loosens_from
    if slot.held.value == "none" and field is FIELDS["company"]:
        if hand.lifts_from is None:
            return Slot(held)
        starts = hand.lifts_from
    return Slot(held, Waiting(new, statement.source, by, starts))


def _lifts_from(
    terms: Terms, statement: Statement, begun: tuple[Begun, ...], *, by_hand: bool
) -> datetime | None:
    """When a statement lifts no contact, or None where it does not (design 6.3c)."""
    if terms.stopped is None or terms.is_ordered:
        return None
    if statement.source == "they_set":
        return statement.recorded + SET_WAITS
    since = [
        b.recorded
        for b in begun
        if b.by_hand and terms.stopped < (b.at, b.seq) < statement.place
    ]
    if by_hand or not since:
        return None
    return max(statement.recorded, min(since)) + SAID_WAITS


@dataclass(frozen=True)
class _Field:
    """One field of the terms: what a statement says of it, and how two bind at once."""

    unstated: Any
    names: Callable[[Statement], Any]
    both: Callable[[Any, Any], Any]


def _company(statement: Statement) -> str | None:
    return "none" if statement.terms is None else statement.terms.company


def _lower(held: str, new: str) -> str:
    return new if rank(new) < rank(held) else held


def _channels(statement: Statement) -> frozenset[str] | None:
    named = statement.terms.channels if statement.terms else None
    return None if named is None else frozenset(named)


def _fewer(
    held: frozenset[str] | None, new: frozenset[str]
) -> frozenset[str]:
    return new if held is None else held & new


def _rates(statement: Statement) -> tuple[AtMost, ...] | None:
    rate = statement.terms.at_most if statement.terms else None
    return None if rate is None else (rate,)


def _smaller(
    held: tuple[AtMost, ...], new: tuple[AtMost, ...]
) -> tuple[AtMost, ...]:
    every = [*dict.fromkeys(held + new)]
    return tuple(
        one
        for one in every
        if not any(_is_tighter(other, one) for other in every if other != one)
    )


def _is_tighter(one: AtMost, other: AtMost) -> bool:
    return one.times <= other.times and one.days >= other.days


def _quiet(statement: Statement) -> tuple[Quiet, ...] | None:
    named = statement.terms.quiet if statement.terms else None
    return None if named is None else (named,)


def _longer(held: tuple[Quiet, ...], new: tuple[Quiet, ...]) -> tuple[Quiet, ...]:
    already, added = minutes(held or (NIGHT,)), minutes(new)
    if added >= already:
        return new
    return held if added <= already else (held or (NIGHT,)) + new


def _topics(statement: Statement) -> frozenset[str] | None:
    named = statement.terms.topics_off if statement.terms else None
    return None if named is None else frozenset(named)


def _matching(statement: Statement) -> bool | None:
    """False where a rate set by the ex's own hand takes the place of matching."""
    by_hand = statement.source == "they_set" and _rates(statement) is not None
    return False if by_hand else None


def _flag(name: str) -> Callable[[Statement], bool | None]:
    def named(statement: Statement) -> bool | None:
        return getattr(statement.terms, name) if statement.terms else None

    return named


def _either(held: bool, new: bool) -> bool:  # noqa: FBT001 two flags of one field
    return held or new


FIELDS: dict[str, _Field] = {
    "company": _Field(UNKNOWN, _company, _lower),
    "channels": _Field(None, _channels, _fewer),
    "at_most": _Field((), _rates, _smaller),
    "reply_only": _Field(False, _flag("reply_only"), _either),
    "quiet": _Field((), _quiet, _longer),
    "topics_off": _Field(frozenset(), _topics, frozenset.union),
    "over": _Field(False, _flag("over"), _either),
    "matching": _Field(True, _matching, _either),
}
NAMED = frozenset(FIELDS) - {"matching"}

UNSTATED = Terms({name: Slot(Held(field.unstated)) for name, field in FIELDS.items()})
