"""A made-up life as a diary: so many days ago, at this hour, this was written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from amends.core import wire
from amends.core.kinds.fields import Kind

ZONE = "Europe/London"


class Day(NamedTuple):
    """A day so many days ago, in a field of an entry; negative where it is to come."""

    ago: int


class Month(NamedTuple):
    """The month of a day so many days ago."""

    ago: int


class Page(NamedTuple):
    """What was written: how long ago it happened, when, and of what kind.

    `late` days pass until it is written down.
    """

    ago: int
    clock: str
    kind: str
    said: dict[str, Any]
    late: int = 0


def entries(diary: Iterable[Page], now: datetime) -> tuple[Kind, ...]:
    """The diary as entries, in the order in which they were written down."""
    today = now.astimezone(ZoneInfo(ZONE)).date()
    kinds = [_entry(page, today) for page in diary]
    return tuple(sorted(kinds, key=lambda kind: kind.recorded))


def _entry(page: Page, today: date) -> Kind:
    at = datetime.combine(_day(page.ago, today), time.fromisoformat(page.clock))
    placed = at.replace(tzinfo=ZoneInfo(ZONE))
    recorded = placed + timedelta(days=page.late)
    said = {name: _dated(value, today) for name, value in page.said.items()}
    times = {"at": placed.isoformat(), "recorded": recorded.isoformat()}
    return wire.convert({**said, "kind": page.kind, **times})


def _dated(value: Any, today: date) -> Any:
    match value:
        case Day(ago=ago):
            return _day(ago, today).isoformat()
        case Month(ago=ago):
            return _day(ago, today).strftime("%Y-%m")
        case _:
            return value


def _day(ago: int, today: date) -> date:
    return today - timedelta(days=ago)
