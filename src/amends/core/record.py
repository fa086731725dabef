"""The record: entries in order, what was corrected, and what is wrong with the data."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

import msgspec

from amends.core.entry import Entry
from amends.core.ids import Ids, ids_after
from amends.core.kinds import AnyKind
from amends.core.kinds.beginning import Begin
from amends.core.kinds.contact import Contact
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction, Erased
from amends.core.kinds.safety import SafetyAnswered
from amends.core.moments import with_moments
from amends.core.policy import LATE_AFTER, MERCY
from amends.core.reason import Problem
from amends.core.text import is_same_but_text

K = TypeVar("K", bound=Kind)
T = TypeVar("T")


@dataclass(frozen=True)
class _Folded:
    """What a fold made of a record, and the kinds that it asked for."""

    value: Any
    asked: frozenset[type[Kind]]


REACHES_BACK = frozenset({Begin, Correction, Erased})
"""Kinds that change what earlier entries mean; after one, all is folded anew."""


@dataclass(frozen=True)
class Record:
    """Entries in the order of their numbers; everything else follows from them."""

    entries: tuple[Entry[Kind], ...] = ()

    def seen(self, now: datetime) -> Record:
        """The record as it was known at a moment: what was written by then."""
        if self.newest is None or self.newest <= now:
            return self
        return Record(tuple(e for e in self.entries if e.recorded <= now))

    def extended(self, new: tuple[Entry[Kind], ...]) -> Record:
        """The record with entries at its end.

        It equals one that is read anew; what they cannot change is carried over.
        """
        after = Record((*self.entries, *new))
        kinds = frozenset(type(entry.body) for entry in new)
        if self.entries and not kinds & REACHES_BACK:
            vars(after).update(self._carried(new, kinds))
        return after

    def once(self, fold: Callable[[Record], T]) -> T:
        """What a fold makes of the record; a record never changes, so it is kept."""
        return self._kept(fold, fold)

    def by_day(self, fold: Callable[[Record, datetime], T], now: datetime) -> T:
        """What a fold that looks at the day alone makes of the record on that day."""
        key = (fold, now.astimezone(self.zone).date())
        return self._kept(key, lambda record: fold(record, now))

    def dated(self, kind: type[K]) -> tuple[Entry[K], ...]:
        """All entries of a kind in the order in which they happened.

        Corrected ones are among them, for facts that bind; what is a problem is not.
        """
        self._asked.add(kind)
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
            fault
            for seq, fault in sorted({**self._faults, **self._ids.misuses}.items())
        )

    @cached_property
    def late(self) -> tuple[Entry[Kind], ...]:
        """Entries written long after what they tell of, which nothing hides.

        What is dated before the beginning is none, nor what the ex set themselves.
        """
        return tuple(entry for entry in self.entries if self.is_late(entry))

    @cached_property
    def out_of_order(self) -> tuple[int, ...]:
        """The numbers of entries recorded before the one above them."""
        return _backwards(self.entries)

    def is_late(self, entry: Entry[Kind]) -> bool:
        """Whether an entry was written long after what it tells of."""
        if entry.recorded - entry.at <= LATE_AFTER:
            return False
        if getattr(entry.body, "source", None) == "they_set":
            return False
        return self._begun is None or entry.at >= self._begun

    @cached_property
    def _begun(self) -> datetime | None:
        first = min(self.dated(Begin), key=lambda e: e.seq, default=None)
        return None if first is None else first.at

    @cached_property
    def newest(self) -> datetime | None:
        """The latest moment at which anything was written."""
        return max((entry.recorded for entry in self.entries), default=None)

    @cached_property
    def _folded(self) -> dict[Hashable, _Folded]:
        return {}

    @cached_property
    def _asked(self) -> set[type[Kind]]:
        return set()

    def _kept(self, key: Hashable, fold: Callable[[Record], T]) -> T:
        """What was folded before, or is now; with the kinds that the fold asked for."""
        found = self._folded.get(key)
        if found is None:
            asking = Record(self.entries)
            vars(asking).update(vars(self), _by_kind=self._by_kind, _asked=set())
            found = _Folded(fold(asking), frozenset(asking._asked))
            self._folded[key] = found
        self._asked.update(found.asked)
        return cast("T", found.value)

    def _carried(
        self, new: tuple[Entry[Kind], ...], kinds: frozenset[type[Kind]]
    ) -> dict[str, Any]:
        """What holds after plain entries too, under the names by which it is kept."""
        by_kind = dict(self._by_kind)
        ids = ids_after(self._ids, new, self._was_corrected)
        for entry in new:
            if entry.seq not in ids.misuses or isinstance(entry.body, Contact):
                laid = (*by_kind.get(type(entry.body), ()), entry)
                by_kind[type(entry.body)] = _in_order(laid)
        return {
            "corrections": self.corrections,
            "erased": self.erased,
            "zone": self.zone,
            "late": (*self.late, *(e for e in new if self.is_late(e))),
            "out_of_order": (*self.out_of_order, *_backwards((self.entries[-1], *new))),
            "_faults": self._faults,
            "_ids": ids,
            "_by_kind": by_kind,
            "newest": max(self.newest or new[0].recorded, *(e.recorded for e in new)),
            "_folded": {
                key: folded
                for key, folded in self._folded.items()
                if not folded.asked & kinds
            },
        }

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
    def _ids(self) -> Ids:
        return ids_after(Ids(), self.entries, self._was_corrected)

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
            kind: _in_order(tuple(entries)) for kind, entries in sorted_by_kind.items()
        }

    def _is_without_effect(self, entry: Entry[Kind]) -> bool:
        if entry.seq in self._ids.misuses:
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


def _leaves(body: Kind, left: dict[str, object]) -> bool:
    """Whether `left` is the entry without its free text."""
    try:
        said: Kind = msgspec.convert(with_moments(left), AnyKind)
    except (msgspec.ValidationError, ValueError, RecursionError, OverflowError):
        return False
    return is_same_but_text(said, body)


def _in_order(entries: tuple[Entry[Kind], ...]) -> tuple[Entry[Kind], ...]:
    return tuple(sorted(entries, key=lambda entry: entry.place))


def _backwards(entries: tuple[Entry[Kind], ...]) -> tuple[int, ...]:
    return tuple(b.seq for a, b in pairwise(entries) if b.recorded < a.recorded)
