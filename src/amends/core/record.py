"""The record: entries in order, what was corrected, and what is wrong with the data."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

import msgspec

from amends.core.entry import Entry
from amends.core.kinds import AnyKind
from amends.core.kinds.beginning import Begin
from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    MatterOpened,
    MatterSettled,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import (
    ClaimEvidence,
    ClaimMade,
    ClaimWithdrawn,
    Lapse,
    LapseDisclosed,
)
from amends.core.kinds.ledger import Correction, Erased
from amends.core.kinds.safety import SafetyAnswered
from amends.core.reason import Problem
from amends.core.text import bare

K = TypeVar("K", bound=Kind)
T = TypeVar("T")

MERCY = timedelta(hours=1)
"""A slip of the finger in the safety questions may be taken back so long (policy)."""

MAKERS: tuple[type[Kind], ...] = (CommitmentMade, MatterOpened, ClaimMade, Lapse)
USERS: dict[type[Kind], type[Kind]] = {
    CommitmentKept: CommitmentMade,
    CommitmentBroken: CommitmentMade,
    CommitmentSkipped: CommitmentMade,
    CommitmentClosed: CommitmentMade,
    MatterSettled: MatterOpened,
    ClaimWithdrawn: ClaimMade,
    ClaimEvidence: ClaimMade,
    LapseDisclosed: Lapse,
}


@dataclass(frozen=True)
class Record:
    """Entries in the order of their numbers; everything else follows from them."""

    entries: tuple[Entry[Kind], ...] = ()

    def seen(self, now: datetime) -> Record:
        """The record as it was known at a moment: what was written by then."""
        if self._newest is None or self._newest <= now:
            return self
        return Record(tuple(e for e in self.entries if e.recorded <= now))

    def once(self, fold: Callable[[Record], T]) -> T:
        """What a fold makes of the record; a record never changes, so it is kept."""
        if fold not in self._folded:
            self._folded[fold] = fold(self)
        return cast("T", self._folded[fold])

    def by_day(self, fold: Callable[[Record, datetime], T], now: datetime) -> T:
        """What a fold that looks at the day alone makes of the record on that day."""
        key = (fold, now.astimezone(self.zone).date())
        if key not in self._folded:
            self._folded[key] = fold(self, now)
        return cast("T", self._folded[key])

    def dated(self, kind: type[K]) -> tuple[Entry[K], ...]:
        """All entries of a kind in the order in which they happened.

        Corrected ones are among them, for facts that bind; what is a problem is not.
        """
        return cast("tuple[Entry[K], ...]", self._by_kind.get(kind, ()))

    def live(self, kind: type[K]) -> tuple[Entry[K], ...]:
        """The entries of a kind that still count, in the order in which they happened."""
        return tuple(e for e in self.dated(kind) if e.seq not in self.corrections)

    @cached_property
    def begin(self) -> Entry[Begin] | None:
        """Whom this is about: the newest beginning that still counts."""
        beginnings = self.live(Begin) or self.dated(Begin)
        return beginnings[-1] if beginnings else None

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone of the first beginning, which no correction undoes; else UTC."""
        first = min(self.dated(Begin), key=lambda e: e.seq, default=None)
        return ZoneInfo("UTC" if first is None else first.body.timezone)

    def counted(self, entry: Entry[Kind], *, before: Entry[Kind]) -> bool:
        """Whether an entry stood, uncorrected, when a later one was written."""
        return entry.seq < before.seq and not self._was_corrected(entry.seq, before.seq)

    @cached_property
    def corrections(self) -> dict[int, Entry[Correction]]:
        """The first valid correction of each corrected entry, by that entry's number."""
        found: dict[int, Entry[Correction]] = {}
        for entry in self._all(Correction):
            if entry.seq not in self._faults:
                found.setdefault(entry.body.of, entry)
        return found

    @cached_property
    def erased(self) -> dict[int, Entry[Erased]]:
        """The erasure of each entry whose free text is gone, by that entry's number."""
        return {e.body.of: e for e in self._all(Erased) if e.seq not in self._faults}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The faults in the data, in order; each is without effect."""
        return tuple(
            fault for seq, fault in sorted({**self._faults, **self._misuses}.items())
        )

    @cached_property
    def _newest(self) -> datetime | None:
        return max((entry.recorded for entry in self.entries), default=None)

    @cached_property
    def _folded(self) -> dict[Hashable, Any]:
        return {}

    @cached_property
    def _numbers(self) -> dict[int, Entry[Kind]]:
        return {entry.seq: entry for entry in self.entries}

    def _all(self, kind: type[K]) -> list[Entry[K]]:
        return [
            cast("Entry[K]", entry)
            for entry in self.entries
            if isinstance(entry.body, kind)
        ]

    @cached_property
    def _faults(self) -> dict[int, Problem]:
        """What is wrong with corrections and erasures."""
        faults = [self._fault_of_correction(entry) for entry in self._all(Correction)]
        faults += [self._fault_of_erasure(entry) for entry in self._all(Erased)]
        return {fault.seq: fault for fault in faults if fault is not None}

    def _fault_of_correction(self, entry: Entry[Correction]) -> Problem | None:
        of = entry.body.of
        if of == entry.seq:
            return Problem(entry.seq, "corrects_itself")
        if of > entry.seq or of not in self._numbers:
            return Problem(entry.seq, "corrects_nothing", {"of": of})
        if isinstance(self._numbers[of].body, Correction):
            return Problem(entry.seq, "corrects_correction", {"of": of})
        return None

    def _fault_of_erasure(self, entry: Entry[Erased]) -> Problem | None:
        of = entry.body.of
        if of >= entry.seq or of not in self._numbers:
            return Problem(entry.seq, "erases_nothing", {"of": of})
        if not _leaves(self._numbers[of].body, entry.body.left):
            return Problem(entry.seq, "left_differs", {"of": of})
        return None

    @cached_property
    def _misuses(self) -> dict[int, Problem]:
        """Second beginnings, ids used twice, ids that nothing made."""
        made: dict[tuple[type[Kind], str], int] = {}
        found: dict[int, Problem] = {}
        for entry in self.entries:
            problem = self._misuse(entry, made)
            if problem is not None:
                found[entry.seq] = problem
        return found

    def _misuse(
        self, entry: Entry[Kind], made: dict[tuple[type[Kind], str], int]
    ) -> Problem | None:
        kind = type(entry.body)
        if kind is Begin or kind in MAKERS:
            name = getattr(entry.body, "id", "")
            earlier = made.get((kind, name))
            if earlier is not None and not self._was_corrected(earlier, entry.seq):
                rule = "begins_twice" if kind is Begin else "id_twice"
                return Problem(entry.seq, rule, {"id": name, "first": earlier})
            made[kind, name] = entry.seq
            return None
        wanted = _wants(entry.body)
        if wanted is None or wanted in made:
            return None
        return Problem(entry.seq, "id_unknown", {"id": wanted[1]})

    def _was_corrected(self, seq: int, before: int) -> bool:
        correction = self.corrections.get(seq)
        return correction is not None and correction.seq < before

    @cached_property
    def _by_kind(self) -> dict[type[Kind], tuple[Entry[Kind], ...]]:
        """Entries by kind in the order in which they happened, faulty ones left out."""
        sorted_by_kind: dict[type[Kind], list[Entry[Kind]]] = {}
        for entry in self.entries:
            if entry.seq in self._faults or self._is_without_effect(entry):
                continue
            sorted_by_kind.setdefault(type(entry.body), []).append(entry)
        return {
            kind: tuple(sorted(entries, key=lambda entry: entry.place))
            for kind, entries in sorted_by_kind.items()
        }

    def _is_without_effect(self, entry: Entry[Kind]) -> bool:
        if entry.seq in self._misuses:
            return not isinstance(entry.body, Contact)
        return isinstance(entry.body, SafetyAnswered) and self._was_a_slip(entry)

    def _was_a_slip(self, entry: Entry[Kind]) -> bool:
        correction = self.corrections.get(entry.seq)
        if correction is None or correction.seq != entry.seq + 1:
            return False
        return timedelta(0) <= correction.recorded - entry.recorded <= MERCY


def record_of(kinds: Iterable[Kind]) -> Record:
    """The record that holds these entries, numbered from 1 in the order given."""
    return Record(tuple(Entry(seq, kind) for seq, kind in enumerate(kinds, 1)))


def _wants(body: Kind) -> tuple[type[Kind], str] | None:
    """What an entry refers to by an id: the kind that makes it, and the id."""
    if isinstance(body, Contact):
        return None if body.matter is None else (MatterOpened, body.matter)
    maker = USERS.get(type(body))
    return None if maker is None else (maker, cast("CommitmentKept", body).id)


def _leaves(body: Kind, left: dict[str, object]) -> bool:
    """Whether `left` is the entry without its free text."""
    try:
        return bare(msgspec.convert(left, AnyKind)) == bare(body)
    except (msgspec.ValidationError, RecursionError):
        return False
