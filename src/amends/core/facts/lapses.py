"""What the person broke, what came out, and what the ex still does not know."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime

from amends.core.entry import Entry
from amends.core.kinds.beginning import Account
from amends.core.kinds.honesty import Lapse, LapseDisclosed
from amends.core.names import called
from amends.core.record import Record

UNTRUE = frozenset({"lie", "omission"})


@dataclass(frozen=True)
class Disclosed:
    """That a lapse came out, and whether it was told or found out."""

    seq: int
    at: datetime
    recorded: datetime
    is_found_out: bool


@dataclass(frozen=True)
class Broke:
    """One lapse; no correction undoes it, nor what disclosed it."""

    id: str
    seq: int
    what: str
    to_ex: bool
    at: datetime
    recorded: datetime
    disclosed: tuple[Disclosed, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it has not come out."""
        return not self.disclosed

    @property
    def is_untrue(self) -> bool:
        """Whether it is a lie or an omission."""
        return self.what in UNTRUE

    @property
    def found_out(self) -> Disclosed | None:
        """The first time it was found out, if it ever was."""
        return next((d for d in self.disclosed if d.is_found_out), None)


@dataclass(frozen=True)
class Untold:
    """An account that the ex does not know whole, or what once was one.

    `told` is the moment from which a newer account says that they know all.
    """

    id: str
    seq: int
    at: datetime
    told: datetime | None = None
    told_by: int | None = None

    @property
    def because(self) -> tuple[int, ...]:
        """The account, and the newer one that says they know all."""
        return (self.seq,) if self.told_by is None else (self.seq, self.told_by)


@dataclass(frozen=True)
class Lapses:
    """All lapses in order, and for each name the account that is or was untold."""

    broken: tuple[Broke, ...]
    untold: tuple[Untold, ...]

    @property
    def open_to_ex(self) -> tuple[int, ...]:
        """The entries of what is still open towards the ex."""
        lapses = [b.seq for b in self.broken if b.is_open and b.to_ex]
        accounts = [u.seq for u in self.untold if u.told is None]
        return tuple(sorted(lapses + accounts))

    def since(self, moment: datetime) -> tuple[Broke, ...]:
        """Lapses whose waiting began after a moment: it runs from when they were written."""
        return tuple(b for b in self.broken if b.recorded > moment)


def lapses(record: Record) -> Lapses:
    """Fold lapses with their disclosures, and accounts with what the ex knows."""
    came_out: dict[str, list[Entry[LapseDisclosed]]] = defaultdict(list)
    for entry in record.dated(LapseDisclosed):
        came_out[entry.body.id].append(entry)
    broken = tuple(_broke(e, came_out[e.body.id]) for e in record.dated(Lapse))
    return Lapses(broken, tuple(_untold(record)))


def _broke(entry: Entry[Lapse], came_out: list[Entry[LapseDisclosed]]) -> Broke:
    return Broke(
        entry.body.id,
        entry.seq,
        entry.body.what,
        entry.body.to_ex,
        entry.at,
        entry.recorded,
        tuple(
            Disclosed(d.seq, d.at, d.recorded, is_found_out=d.body.how == "found_out")
            for d in came_out
            if d.seq > entry.seq
        ),
    )


def _untold(record: Record) -> list[Untold]:
    accounts = record.dated(Account)
    words = called(record, [(e.seq, e.body.with_whom) for e in accounts])
    by_name: dict[str, list[Entry[Account]]] = defaultdict(list)
    for entry in accounts:
        by_name[words[entry.seq]].append(entry)
    folded = [_of_name(record, name, entries) for name, entries in by_name.items()]
    return [untold for untold in folded if untold is not None]


def _of_name(record: Record, name: str, entries: list[Entry[Account]]) -> Untold | None:
    """What is untold of a name: a correction closes nothing, a newer account does."""
    found: Untold | None = None
    for entry in entries:
        if _is_untold(entry):
            still = found is not None and found.told is None
            since = found.at if found is not None and still else entry.at
            found = Untold(f"account:{name}", entry.seq, since)
        elif found and found.told is None and entry.seq not in record.corrections:
            found = replace(found, told=entry.at, told_by=entry.seq)
    return found


def _is_untold(entry: Entry[Account]) -> bool:
    return entry.body.knows != "all" or entry.body.came_out == "hidden"
