"""What is half done: a preview, a form half typed, what is held until day.

Everything is sealed to the record's letterbox, so that it can be put down while the
record is locked; its name and its text are inside.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from amends.vault.faults import WrongKeyError
from amends.vault.keys.box import drop, take
from amends.vault.keys.ring import Ring
from amends.vault.seal import LENGTH, padded_length
from amends.web.shelf.models import Pending, Record

PURPOSE = "pending"
HEAD = LENGTH


@dataclass(frozen=True)
class Held:
    """Something pending: its row, its name, what was put down, until when it is kept."""

    pk: int
    name: str
    value: Any
    until: datetime


def put(record: Record, name: str, value: object, until: datetime) -> int:
    """Put something down by name until a moment; returns its number."""
    plain = json.dumps([name, value]).encode()
    padded = len(plain).to_bytes(HEAD, "big") + plain
    padded = padded.ljust(padded_length(len(padded)), b"\0")
    sealed = drop(bytes(record.letterbox), bytes(record.rec), PURPOSE, padded)
    return Pending.objects.create(record=record, until=until, sealed=sealed).pk


def held(record: Record, ring: Ring, now: datetime) -> tuple[Held, ...]:
    """What is pending at a moment, in the order in which it was put down."""
    prune(now)
    rows = record.pending.order_by("pk")
    return tuple(found for row in rows if (found := _opened(row, ring)) is not None)


def newest(record: Record, ring: Ring, name: str, now: datetime) -> Held | None:
    """What was put down last under a name, or None."""
    found = [each for each in held(record, ring, now) if each.name == name]
    return found[-1] if found else None


def drop_all(record: Record, ring: Ring, name: str, now: datetime) -> None:
    """Let go of everything under a name."""
    for each in held(record, ring, now):
        if each.name == name:
            drop_one(record, each.pk)


def drop_one(record: Record, pk: int) -> None:
    """Let go of one thing."""
    record.pending.filter(pk=pk).delete()


def prune(now: datetime) -> None:
    """Let go of everything whose time has passed; needs no key."""
    Pending.objects.filter(until__lte=now).delete()


def _opened(row: Pending, ring: Ring) -> Held | None:
    try:
        padded = take(ring.box, ring.rec, PURPOSE, bytes(row.sealed))
    except WrongKeyError:
        return None
    length = int.from_bytes(padded[:HEAD], "big")
    name, value = json.loads(padded[HEAD : HEAD + length])
    return Held(row.pk, name, value, row.until)
