"""Something practical between the two: open or settled, and what was written about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import MatterOpened, MatterSettled
from amends.core.record import Record


@dataclass(frozen=True)
class Matter:
    """One open matter and the moments at which the person wrote about it."""

    id: str
    what: str | None
    with_children: bool
    seq: int
    written: tuple[datetime, ...]


@dataclass(frozen=True)
class Matters:
    """What is open, and when the person last wrote about anything practical."""

    open: tuple[Matter, ...]
    written: tuple[datetime, ...]


def matters(record: Record) -> Matters:
    """The matters that are open; a settled one is settled, corrected or not."""
    settled = {e.body.id for e in record.dated(MatterSettled)}
    mine = [e for e in record.dated(Contact) if e.body.direction == "me"]
    practical = tuple(
        e.at for e in mine if e.body.matter or e.body.about == "practical"
    )
    newest = {e.body.id: e for e in record.live(MatterOpened)}
    still_open = tuple(
        Matter(
            name,
            e.body.what,
            bool(e.body.with_children),
            e.seq,
            tuple(c.at for c in mine if c.body.matter == name),
        )
        for name, e in newest.items()
        if name not in settled
    )
    return Matters(still_open, practical)
