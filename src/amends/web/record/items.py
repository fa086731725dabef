"""One entry as the time line shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from amends.core.entry import Entry
from amends.core.hands import known_hands
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction
from amends.core.kinds.pause import Letter
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.reason import Problem
from amends.core.record import Record
from amends.core.rules import is_by_program
from amends.core.schema import tag
from amends.core.text import free_fields
from amends.hand import eight_words
from amends.web.record.heads import Chain
from amends.words import own_hand
from amends.words.dates import day
from amends.words.fields import kind_name
from amends.words.headline import ex_in
from amends.words.reasons import sentence
from amends.words.told import Told, told

SHORT = 4
"""So many bytes of a head are shown."""


@dataclass(frozen=True)
class Item:
    """An entry: when, what, in which place, and what became of it."""

    seq: int
    kind: str
    day: str
    time: str
    mark: str
    told: Told
    notes: tuple[str, ...]
    corrected_by: int | None
    corrects: int | None
    is_erased: bool
    can_correct: bool
    can_erase: bool


@dataclass(frozen=True)
class Reader:
    """What one needs to read the entries of a record at a moment."""

    record: Record
    chain: Chain
    now: datetime
    problems: dict[int, Problem]

    def item(self, entry: Entry[Kind]) -> Item:
        """One entry, in words."""
        record, seq = self.record, entry.seq
        local = entry.at.astimezone(record.zone)
        correction = record.corrections.get(seq)
        body = entry.body
        is_open = correction is None and not isinstance(body, Correction)
        return Item(
            seq=seq,
            kind=kind_name(tag(type(body))),
            day=day(local, record.zone),
            time=f"{local:%H:%M}",
            mark=self._mark(seq),
            told=self._told(entry),
            notes=tuple(self._notes(entry)),
            corrected_by=None if correction is None else correction.seq,
            corrects=body.of if isinstance(body, Correction) else None,
            is_erased=seq in record.erased,
            can_correct=is_open and not is_by_program(body),
            can_erase=has_text(body) and seq not in record.erased,
        )

    def _told(self, entry: Entry[Kind]) -> Told:
        said = told(entry, self.record)
        if not self._is_sealed(entry):
            return said
        return Told(said.sentence, (), said.facts)

    def _is_sealed(self, entry: Entry[Kind]) -> bool:
        """Whether it is a letter whose day has not come."""
        body = entry.body
        if not isinstance(body, Letter) or body.open_on is None:
            return False
        return body.open_on > self.now.astimezone(self.record.zone).date()

    def _notes(self, entry: Entry[Kind]) -> list[str]:
        record, zone, seq = self.record, self.record.zone, entry.seq
        notes = [
            _("Written late: it happened on %(at)s and was written down on %(late)s.")
            % {"at": day(late.at, zone), "late": day(late.recorded, zone)}
            for late in record.late
            if late.seq == seq
        ]
        if seq in record.out_of_order:
            notes.append(_("Dated before the entry that stands above it."))
        notes += self._signed(entry)
        if seq in self.problems:
            notes.append(sentence(self.problems[seq], ex_in(record), zone))
        return notes

    def _signed(self, entry: Entry[Kind]) -> list[str]:
        """By which words a signed entry is told, and whether its key is a known one."""
        body, record = entry.body, self.record
        if not isinstance(body, TermsStated | NoContact) or body.signature is None:
            return []
        is_known = entry.seq in record.once(known_hands)
        notes = [] if is_known else [_(own_hand.NEW_KEY)]
        if entry.seq not in record.erased:
            notes = [_(own_hand.SIGNED).format(words=eight_words(body)), *notes]
        return notes

    def _mark(self, seq: int) -> str:
        if seq >= len(self.chain):
            return ""
        spelt = self.chain[seq][:SHORT].hex()
        return f"{spelt[:4]} {spelt[4:]}"


def has_text(body: Kind) -> bool:
    """Whether an entry holds words that can be erased."""
    held = (getattr(body, name, None) for name in free_fields(type(body)))
    lines = getattr(body, "lines", ())
    return any(held) or any(line.text for line in lines)
