"""What was written at night and lasts, or noted while locked: held, sealed, offered by day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from amends.core import wire
from amends.core.kinds.fields import Kind
from amends.core.policy import DAY_BEGINS
from amends.web.shelf import pending
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.models import Record

NAME = "by_day"
OFFERED_FOR = timedelta(hours=24)


NOTED_FOR = timedelta(hours=36)
MOST_HELD = 20
"""Whoever has the device in hand can note while it is locked, and not without end."""


@dataclass(frozen=True)
class Held:
    """An entry that waits for day: its number, its kind, its fields as they were."""

    pk: int
    kind: str
    plain: dict[str, Any]


def hold_till_day(
    unlocked: Unlocked, kind: Kind, zone: ZoneInfo, now: datetime
) -> datetime:
    """Put an entry by until six; returns the moment from which it is offered."""
    local = now.astimezone(zone)
    morning = datetime.combine(local.date(), DAY_BEGINS, zone)
    plain = json.loads(wire.encode(kind))
    pending.put(_record(unlocked), NAME, plain, morning + OFFERED_FOR)
    return morning


def hold_while_locked(record: Record, kind: Kind, now: datetime) -> bool:
    """Put by what was noted without a key; False where too much is held already."""
    if record.pending.count() >= MOST_HELD:
        return False
    pending.put(record, NAME, json.loads(wire.encode(kind)), now + NOTED_FOR)
    return True


def held_till_day(unlocked: Unlocked, now: datetime) -> tuple[Held, ...]:
    """What is held, in the order in which it was written."""
    found = pending.held(_record(unlocked), unlocked.ring, now)
    return tuple(
        Held(each.pk, each.value["kind"], each.value)
        for each in found
        if each.name == NAME
    )


def kept_by_day(held: Held, now: datetime) -> Kind:
    """The entry as it is written by day: it happened when it did, recorded now."""
    return wire.convert({**held.plain, "recorded": now.isoformat()})


def let_go(unlocked: Unlocked, held: Held) -> None:
    """Drop what was held, or what was kept of it by day."""
    pending.drop_one(_record(unlocked), held.pk)


def _record(unlocked: Unlocked) -> Record:
    return cast("Record", unlocked.account.current)
