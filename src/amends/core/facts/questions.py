"""How do you win your ex back: each answer that the person gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.kinds.fields import Theme
from amends.core.kinds.question import Question
from amends.core.record import Record


@dataclass(frozen=True)
class Said:
    """One answer; `themes` is empty where none was ticked."""

    seq: int
    at: datetime
    recorded: datetime
    text: str | None
    themes: tuple[Theme, ...]
    admits: tuple[Theme, ...]


def questions(record: Record) -> tuple[Said, ...]:
    """The answers that count, in order."""
    return tuple(
        Said(
            e.seq,
            e.at,
            e.recorded,
            e.body.text,
            e.body.themes or (),
            e.body.admits or (),
        )
        for e in record.live(Question)
    )
