"""The terms over time, folded from the statements in the order in which they were made.

Each field stands by itself. What tightens holds at once; what loosens waits, and any
newer statement that names the field cancels what was waiting in it (design 6.3).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from amends.core.binding.fields import FIELDS, UNSTATED, Field
from amends.core.binding.terms import UNKNOWN, Held, Slot, Terms, Waiting, rank
from amends.core.facts.contacts import Begun
from amends.core.facts.statements import Statement
from amends.core.policy import SAID_WAITS, SET_WAITS


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

    def at_least(self, company: str, now: datetime) -> datetime | None:
        """Since when terms of at least a company have been in force without a break.

        None where they are not; what opens counts from when it was written.
        """
        since: datetime | None = None
        for moment, terms in zip(self.since, self.terms, strict=True):
            if moment > now:
                break
            if terms.company == UNKNOWN or rank(terms.company) < rank(company):
                since = None
            elif since is None:
                since = max(moment, terms.slots["company"].held.since or moment)
        return since

    def first_at_least(self, company: str, now: datetime) -> datetime | None:
        """When terms of at least a company first came into force, whatever followed."""
        for moment, terms in zip(self.since, self.terms, strict=True):
            if moment > now:
                return None
            if terms.company != UNKNOWN and rank(terms.company) >= rank(company):
                return max(moment, terms.slots["company"].held.since or moment)
        return None

    def stopped_between(self, start: datetime, end: datetime) -> timedelta:
        """How much of a stretch of time lay under no contact."""
        inner = [moment for moment in self.since if start < moment < end]
        edges = [start, *inner, end]
        return sum(
            (b - a for a, b in pairwise(edges) if self.at(a).no_contact), timedelta()
        )

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
        promoted = _promotions(terms, statement.at)
        history += promoted
        terms = promoted[-1][1] if promoted else terms
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
        if self.statement.is_unknown_hand:
            return True
        return self.after_set and self.statement.source == "they_said"

    @property
    def loosens_from(self) -> datetime:
        waits = SET_WAITS if self.statement.by_hand else SAID_WAITS
        return self.statement.recorded + waits


def _promotions(terms: Terms, until: datetime | None) -> list[tuple[datetime, Terms]]:
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


def _taken(slot: Slot, field: Field, new: Any, hand: _Hand) -> Slot:
    """A field after a statement that names it."""
    statement = hand.statement
    by = (statement.seq,)
    if hand.holds_at_once:
        return Slot(Held(new, statement.counts_as, by, statement.recorded))
    tight = field.both(slot.held.value, new)
    held = slot.held
    if tight != held.value:
        held = Held(tight, statement.counts_as, by, statement.at)
    elif tight == new and statement.by_hand:
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
    if statement.by_hand:
        return statement.recorded + SET_WAITS
    since = [
        b.recorded
        for b in begun
        if b.by_hand and terms.stopped < (b.at, b.seq) < statement.place
    ]
    if by_hand or not since:
        return None
    return max(statement.recorded, min(since)) + SAID_WAITS
