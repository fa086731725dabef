"""The safety questions over time: an earlier yes is never undone by a later no."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.entry import Entry
from amends.core.kinds.safety import SafetyAnswered
from amends.core.record import Record

STOPS = ("order", "harmed", "feared", "afraid_of_them", "minor")
"""The answers that close the way back (design 6.1)."""


@dataclass(frozen=True)
class Safety:
    """All answers given, in order."""

    answers: tuple[Entry[SafetyAnswered], ...]

    def yes(self, question: str) -> tuple[Entry[SafetyAnswered], ...]:
        """The answers that said yes to a question."""
        return tuple(e for e in self.answers if getattr(e.body, question) is True)

    @property
    def stops(self) -> dict[str, tuple[int, ...]]:
        """Each question that closes the way back, with the entries that said yes."""
        found = {name: tuple(e.seq for e in self.yes(name)) for name in STOPS}
        return {name: because for name, because in found.items() if because}


def safety(record: Record) -> Safety:
    """The safety answers; a slip taken back at once is not among them."""
    return Safety(record.dated(SafetyAnswered))
