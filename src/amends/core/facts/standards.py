"""The person's own standard: its lines, and their conduct beside it over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.entry import Entry
from amends.core.kinds.beginning import Standard
from amends.core.kinds.mirror import StandardReviewed
from amends.core.record import Record


@dataclass(frozen=True)
class Line:
    """One line of the standard; `is_set_aside` where the newest review says so."""

    text: str
    seq: int
    is_set_aside: bool


@dataclass(frozen=True)
class Standards:
    """What must be done and what must not, since when, and the reviews in order."""

    must: tuple[Line, ...]
    must_not: tuple[Line, ...]
    since: datetime | None
    reviews: tuple[Entry[StandardReviewed], ...]


def standards(record: Record) -> Standards:
    """The standard that was set: later entries only add, each line stands once."""
    given = record.live(Standard)
    reviews = record.live(StandardReviewed)
    answers = {line.text: line.answer for e in reviews for line in e.body.lines}
    aside = {text for text, answer in answers.items() if answer == "set_aside"}
    must = {text: e.seq for e in reversed(given) for text in e.body.must or ()}
    must_not = {text: e.seq for e in reversed(given) for text in e.body.must_not or ()}
    return Standards(
        _lines(must, aside),
        _lines(must_not, aside),
        given[0].recorded if given else None,
        reviews,
    )


def _lines(texts: dict[str, int], aside: set[str | None]) -> tuple[Line, ...]:
    lines = [Line(text, seq, text in aside) for text, seq in texts.items()]
    return tuple(sorted(lines, key=lambda line: line.seq))
