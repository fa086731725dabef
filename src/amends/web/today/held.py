"""What was written at night: offered again by day, to keep or to drop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from amends.core.policy import DAY_BEGINS
from amends.web.shelf.night import Held
from amends.words.dates import minute
from amends.words.fields import asked, kind_name

ENVELOPE = ("kind", "at", "recorded", "id")


@dataclass(frozen=True)
class Said:
    """One field of it in words."""

    label: str
    text: str


@dataclass(frozen=True)
class HeldPart:
    """Something held: its number, its name, when it was written, what it says."""

    pk: int
    name: str
    when: str
    said: tuple[Said, ...]


def is_day(now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is after six where the record is kept."""
    return now.astimezone(zone).time() >= DAY_BEGINS


def held_part(held: Held, ex: str, zone: ZoneInfo) -> HeldPart:
    """What is held, in words."""
    when = minute(datetime.fromisoformat(held.plain["recorded"]), zone)
    return HeldPart(held.pk, kind_name(held.kind), when, tuple(_said(held, ex)))


def _said(held: Held, ex: str) -> Iterator[Said]:
    for name, value in held.plain.items():
        if name not in ENVELOPE and value not in (None, []):
            words = asked(held.kind, name, ex)
            yield Said(words.label, _text(value, words.choices))


def _text(value: Any, choices: Any) -> str:
    match value:
        case list():
            return "\n".join(_text(each, choices) for each in value)
        case bool():
            return "yes" if value else "no"
        case _:
            return str(choices.get(value, value))
