"""Somebody else: who, and whether it is over."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.days import day_of
from amends.core.entry import Entry
from amends.core.kinds.beginning import Account
from amends.core.kinds.effort import Involvement
from amends.core.names import called
from amends.core.record import Record


@dataclass(frozen=True)
class Involved:
    """One name, whether it is open, and the entry that says so.

    `holds_gate`: open too where a corrected entry said so, for correcting opens no gate.
    """

    name: str
    is_open: bool
    holds_gate: bool
    seq: int


@dataclass(frozen=True)
class _Told:
    """What one entry says of one name."""

    entry: Entry[Account] | Entry[Involvement]
    name: str | None
    is_open: bool


def involvements(record: Record) -> tuple[Involved, ...]:
    """Each name with its newest state; an account without `ended` is an open one."""
    told = _told(record)
    words = called(record, [(each.entry.seq, each.name) for each in told])
    live: dict[str, _Told] = {}
    gate: dict[str, _Told] = {}
    for each in told:
        name = words[each.entry.seq]
        if each.entry.seq not in record.corrections:
            live[name] = gate[name] = each
        elif each.is_open:
            gate[name] = each
    return tuple(
        Involved(
            name, name in live and live[name].is_open, each.is_open, each.entry.seq
        )
        for name, each in gate.items()
    )


def _has_ended(record: Record, entry: Entry[Account]) -> bool:
    """Whether an account tells of an end, and not of one to come."""
    ended = entry.body.ended
    written = day_of(entry.recorded, record.zone).isoformat()
    return ended is not None and ended <= written[: len(ended)]


def _told(record: Record) -> list[_Told]:
    told = [
        _Told(e, e.body.with_whom, not _has_ended(record, e))
        for e in record.dated(Account)
    ]
    told += [
        _Told(e, e.body.name, e.body.state in ("ongoing", "resumed"))
        for e in record.dated(Involvement)
    ]
    return sorted(told, key=lambda each: each.entry.place)
