"""What the person answered when asked: the friendship test, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.entry import Entry
from amends.core.kinds.ending import Ending
from amends.core.kinds.question import FriendshipTested
from amends.core.record import Record


@dataclass(frozen=True)
class Answers:
    """The newest friendship test and the ending that holds, or None."""

    friendship: Entry[FriendshipTested] | None
    ending: Entry[Ending] | None


def answers(record: Record) -> Answers:
    """The newest answers; `apart` holds until the ex, or both, say otherwise.

    Of the friendship test a corrected yes does not count; a corrected no does, for
    correcting opens nothing.
    """
    tested = [
        e
        for e in record.dated(FriendshipTested)
        if e.body.answer != "yes" or e.seq not in record.corrections
    ]
    holding: Entry[Ending] | None = None
    for entry in record.dated(Ending):
        if _takes_over(record, holding, entry):
            holding = entry
    return Answers(tested[-1] if tested else None, holding)


def _takes_over(
    record: Record, holding: Entry[Ending] | None, entry: Entry[Ending]
) -> bool:
    if entry.body.outcome == "apart":
        return True
    if entry.seq in record.corrections:
        return False
    was_apart = holding is not None and holding.body.outcome == "apart"
    return not was_apart or entry.body.by in ("ex", "both")
