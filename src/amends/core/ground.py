"""What every reading of one record stands on: facts, binding terms, way, zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from amends.core.binding.terms import UNKNOWN, Terms
from amends.core.binding.timeline import Binding, binding
from amends.core.breaches import Breach, breaches
from amends.core.facts.accounts import Told, accounts
from amends.core.facts.answers import Answers, answers
from amends.core.facts.claims import Claim, claims
from amends.core.facts.commitments import Commitments, commitments
from amends.core.facts.contacts import Contacts, Point, contacts, owes
from amends.core.facts.involvements import Involved, involvements
from amends.core.facts.lapses import Lapses, lapses
from amends.core.facts.lessons import Lessons, lessons
from amends.core.facts.letters import Unsent, letters
from amends.core.facts.matters import Matters, matters
from amends.core.facts.mirror import Mirror, mirror
from amends.core.facts.priorities import Put, priorities
from amends.core.facts.questions import Said, questions
from amends.core.facts.safety import Safety, safety
from amends.core.facts.scales import Answered, scales
from amends.core.facts.signs import Signs, signs
from amends.core.facts.standards import Standards, standards
from amends.core.facts.statements import statements
from amends.core.facts.urges import Wanted, urges
from amends.core.facts.written import Written, written
from amends.core.kinds.beginning import Begin
from amends.core.outcomes import Outcome, outcomes
from amends.core.record import Record
from amends.core.way import Way, way


@dataclass(frozen=True)
class Ground:
    """Facts, terms and way, with the zone of the record and when it began."""

    safety: Safety
    mirror: Mirror
    answers: Answers
    contacts: Contacts
    matters: Matters
    involvements: tuple[Involved, ...]
    signs: Signs
    lapses: Lapses
    accounts: tuple[Told, ...]
    claims: tuple[Claim, ...]
    questions: tuple[Said, ...]
    written: Written
    scales: tuple[Answered, ...]
    urges: tuple[Wanted, ...]
    lessons: Lessons
    letters: tuple[Unsent, ...]
    standards: Standards
    priorities: tuple[Put, ...]
    commitments: Commitments
    outcomes: tuple[Outcome, ...]
    binding: Binding
    breaches: tuple[Breach, ...]
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


def ground(record: Record, now: datetime) -> Ground:
    """Everything that the record says at a moment, folded once."""
    once = record.once
    wrote, bound = once(contacts), once(_bound)
    asked, mirrored, answered = once(safety), once(mirror), once(answers)
    broke, undertaken = once(lapses), once(commitments)
    return Ground(
        safety=asked,
        mirror=mirrored,
        answers=answered,
        contacts=wrote,
        matters=once(matters),
        involvements=once(involvements),
        signs=once(signs),
        lapses=broke,
        accounts=once(accounts),
        claims=once(claims),
        questions=once(questions),
        written=written(record),
        scales=once(scales),
        urges=once(urges),
        lessons=once(lessons),
        letters=once(letters),
        standards=once(standards),
        priorities=once(priorities),
        commitments=undertaken,
        outcomes=record.by_day(_outcomes, now),
        binding=bound,
        breaches=once(_breached),
        way=way(asked, mirrored, answered, bound, now),
        zone=record.zone,
        begun=min((e.at for e in record.dated(Begin)), default=None),
    )


def _bound(record: Record) -> Binding:
    return binding(record.once(statements), record.once(contacts).begun)


def _breached(record: Record) -> tuple[Breach, ...]:
    once = record.once
    return breaches(once(lapses), once(contacts), once(_bound))


def _outcomes(record: Record, now: datetime) -> tuple[Outcome, ...]:
    return outcomes(record.once(commitments), now)
