"""The entries of a record as they happened, newest first, by month and by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.record import Record
from amends.core.schema import kinds

PAGE = 50
Entries = tuple[Entry[Kind], ...]


@dataclass(frozen=True)
class Timeline:
    """All entries newest first, and the same by month (`2026-11`) and by kind."""

    entries: Entries
    months: Mapping[str, Entries]
    kinds: Mapping[type[Kind], Entries]

    def chosen(self, month: str, kind: type[Kind] | None) -> Entries:
        """The entries of a month and a kind; an empty month and None leave open."""
        if month:
            found = self.months.get(month, ())
            return tuple(e for e in found if kind in (None, type(e.body)))
        return self.entries if kind is None else self.kinds.get(kind, ())


def timeline(record: Record) -> Timeline:
    """The time line of a record; months are those of its zone."""
    # What is kept of a record goes once a kind is added that was asked for: here, any.
    for kind in kinds():
        record.dated(kind)
    in_order = tuple(sorted(record.entries, key=lambda e: e.place, reverse=True))
    months: defaultdict[str, list[Entry[Kind]]] = defaultdict(list)
    by_kind: defaultdict[type[Kind], list[Entry[Kind]]] = defaultdict(list)
    for entry in in_order:
        months[month_of(entry.at, record.zone)].append(entry)
        by_kind[type(entry.body)].append(entry)
    return Timeline(in_order, _fixed(months), _fixed(by_kind))


def month_of(moment: datetime, zone: ZoneInfo) -> str:
    """The month of a moment in a zone, as in `2026-11`."""
    local = moment.astimezone(zone)
    return f"{local.year:04}-{local.month:02}"


def page_of(entries: Entries, seq: int) -> int:
    """On which page an entry stands, from 1; the first page where it is not among them."""
    places = (place for place, entry in enumerate(entries) if entry.seq == seq)
    return 1 + next(places, 0) // PAGE


def _fixed(found: dict) -> dict:  # type: ignore[type-arg]
    return {key: tuple(entries) for key, entries in found.items()}
