"""What the rules of the pace stand on, and what a rule says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from amends.core.binding.terms import UNKNOWN, Terms
from amends.core.binding.timeline import Binding
from amends.core.facts.answers import Answers
from amends.core.facts.contacts import Contacts, Point, owes
from amends.core.facts.matters import Matters
from amends.core.facts.mirror import Mirror
from amends.core.facts.safety import Safety
from amends.core.reason import Reason
from amends.core.way import Way

Answer = Literal["never", "wait", "answer", "free"]
STRICTEST: tuple[Answer, ...] = ("never", "wait", "answer", "free")
Until = Literal["they_write", "they_lift_it"]


@dataclass(frozen=True)
class Ground:
    """Facts, terms and way, with the zone of the record and when it began."""

    safety: Safety
    mirror: Mirror
    answers: Answers
    contacts: Contacts
    matters: Matters
    binding: Binding
    way: Way
    zone: tzinfo
    begun: datetime | None

    def terms(self, moment: datetime) -> Terms:
        """The terms in force at a moment."""
        return self.binding.at(moment)

    def company(self, moment: datetime) -> str:
        """The company that the numbers go by: unknown terms count as `civil`."""
        company = self.terms(moment).company
        return {UNKNOWN: "civil", "none": "practical"}.get(company, company)

    def owed(self, moment: datetime) -> Point | None:
        """Their contact to which an answer is owed at a moment, or None."""
        last = self.contacts.last
        return last if owes(last, moment) else None


@dataclass(frozen=True)
class Verdict:
    """What one rule says at a moment.

    `end` is the first moment at which a `wait` of this rule is over, None where it
    does not end by itself; `until` says what would end a `never`.
    """

    answer: Answer
    reason: Reason
    end: datetime | None = None
    until: Until | None = None
