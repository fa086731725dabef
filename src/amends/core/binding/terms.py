"""What is in force in each field of the terms, and what waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

COMPANY = ("none", "practical", "civil", "friends", "close", "open")
UNKNOWN = "unknown"


def rank(company: str) -> int:
    """How much a company allows; unknown terms count as `civil`."""
    return COMPANY.index("civil" if company == UNKNOWN else company)


@dataclass(frozen=True)
class Held:
    """What is in force in one field: since when, by whose hand, by which entry."""

    value: Any
    source: str | None = None
    by: tuple[int, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True)
class Waiting:
    """A loosening that takes effect later."""

    value: Any
    source: str
    by: tuple[int, ...]
    from_: datetime


@dataclass(frozen=True)
class Slot:
    """One field: what holds and what waits."""

    held: Held
    waiting: Waiting | None = None


@dataclass(frozen=True)
class Terms:
    """What the ex is willing to have at a moment; a ceiling, never a target."""

    slots: dict[str, Slot]
    stopped: tuple[datetime, int] | None = None
    is_ordered: bool = False

    def value(self, field: str) -> Any:
        """What is in force in a field."""
        return self.slots[field].held.value

    def by(self, *fields: str) -> tuple[int, ...]:
        """The entries by which the fields are as they are."""
        return tuple(sorted({seq for f in fields for seq in self.slots[f].held.by}))

    @property
    def company(self) -> str:
        """The kind of relationship that they allow."""
        return str(self.value("company"))

    @property
    def source(self) -> str | None:
        """By whose hand the company is as it is."""
        return self.slots["company"].held.source

    @property
    def no_contact(self) -> bool:
        """Whether no contact was asked, set or ordered, and not lifted."""
        return self.company == "none"

    @property
    def waiting(self) -> tuple[tuple[str, datetime], ...]:
        """The fields in which a loosening waits, and until when."""
        return tuple(
            (field, slot.waiting.from_)
            for field, slot in self.slots.items()
            if slot.waiting is not None and field != "matching"
        )
