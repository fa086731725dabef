"""The entries behind a figure, each by its day and kind, to be opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from amends.core.days import day_of
from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.standing import Standing
from amends.words.fields import kind_name

MOST = 60
"""More entries than so many are counted, and not listed."""


@dataclass(frozen=True)
class Opens:
    """One entry: its number, the day it speaks of, and the name of its kind."""

    seq: int
    day: date
    kind: str


@dataclass(frozen=True)
class Behind:
    """The newest entries that a figure stands on, and how many there are in all."""

    entries: tuple[Opens, ...] = ()
    count: int = 0

    @property
    def more(self) -> int:
        """How many are not listed."""
        return self.count - len(self.entries)


def behind(standing: Standing, seqs: Iterable[int]) -> Behind:
    """What stands behind a figure, in the order of the record."""
    wanted = sorted(set(seqs))
    found = (_entry(standing, seq) for seq in wanted[-MOST:])
    zone = standing.record.zone
    opens = tuple(
        Opens(e.seq, day_of(e.at, zone), kind_name(str(e.body.__struct_config__.tag)))
        for e in found
        if e is not None
    )
    return Behind(opens, len(wanted))


def _entry(standing: Standing, seq: int) -> Entry[Kind] | None:
    entries = standing.record.entries
    if 0 < seq <= len(entries) and entries[seq - 1].seq == seq:
        return entries[seq - 1]
    return next((entry for entry in entries if entry.seq == seq), None)
