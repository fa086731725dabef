"""What may not be written, and why."""

from __future__ import annotations

from datetime import date

from amends.core.days import day_of
from amends.core.entry import Entry
from amends.core.ids import MAKERS, USERS
from amends.core.kinds.beginning import Begin, Standard
from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction
from amends.core.kinds.mirror import StandardReviewed
from amends.core.kinds.terms import TermsStated
from amends.core.policy import DAY_BEGINS, MOST_OPEN_TO_EX, OUTCOME_WITHIN
from amends.core.reason import Reason
from amends.core.record import Record


def refusal(record: Record, kind: Kind) -> Reason | None:
    """Why the person may not write this at the end of this record, or None.

    The rules: `by_program`, `missing`, those of the record's problems, `most_open`,
    `set_aside_why`, `set_aside_by_day`, and `by_day` for what is held till morning
    rather than refused.
    """
    return (
        _by_program(kind)
        or _missing(kind)
        or _misuse(record, kind)
        or _most_open(record, kind)
        or _set_aside(record, kind)
        or _by_day(record, kind)
    )


def is_by_program(kind: Kind) -> bool:
    """Whether only the program writes it: by its kind, or by the ex's own hand."""
    return kind.by_program or getattr(kind, "source", None) == "they_set"


def is_night(record: Record, kind: Kind) -> bool:
    """Whether it was written between midnight and six in the record's zone."""
    return kind.recorded.astimezone(record.zone).time() < DAY_BEGINS


def _by_program(kind: Kind) -> Reason | None:
    return Reason("by_program") if is_by_program(kind) else None


def _missing(kind: Kind) -> Reason | None:
    field = kind.lacks() or _blank(kind)
    return None if field is None else Reason("missing", {"field": field})


def _blank(kind: Kind) -> str | None:
    """The name of a text that is needed and says nothing, or None."""
    if isinstance(kind, Standard):
        lines = (*(kind.must or ()), *(kind.must_not or ()))
        return None if any(line.strip() for line in lines) else "must"
    needs = ("words",) if isinstance(kind, TermsStated) else kind.needs
    said = {name: getattr(kind, name) for name in needs}
    return next((n for n, v in said.items() if v is not None and not v.strip()), None)


def _misuse(record: Record, kind: Kind) -> Reason | None:
    """What would be a problem once it stood in the record."""
    if not _can_be_misused(kind):
        return None
    seq = 1 + max((entry.seq for entry in record.entries), default=0)
    after = record.extended((Entry(seq, kind),))
    found = next((p for p in after.problems if p.seq == seq), None)
    return None if found is None else Reason(found.rule, found.facts)


def _can_be_misused(kind: Kind) -> bool:
    return isinstance(kind, (*MAKERS, *USERS, Begin, Correction, Contact))


def _most_open(record: Record, kind: Kind) -> Reason | None:
    if not isinstance(kind, CommitmentMade) or kind.to != "ex":
        return None
    running = _running(record, day_of(kind.recorded, record.zone))
    if len(running) < MOST_OPEN_TO_EX:
        return None
    return Reason("most_open", {"most": MOST_OPEN_TO_EX}, running)


def _running(record: Record, today: date) -> tuple[int, ...]:
    """The entries that made commitments towards the ex which are still open on a day."""
    over = {entry.body.id for entry in record.live(CommitmentClosed)}
    done = {entry.body.id for entry in record.live(CommitmentKept)}
    done |= {entry.body.id for entry in record.live(CommitmentBroken)}
    done |= {entry.body.id for entry in record.live(CommitmentSkipped)}
    return tuple(
        entry.seq
        for entry in record.live(CommitmentMade)
        if entry.body.to == "ex"
        and entry.body.id not in over
        and not _is_past(entry.body, done, today)
    )


def _is_past(made: CommitmentMade, done: set[str], today: date) -> bool:
    """Whether a commitment for one day was spoken of, or its day is over for a week."""
    if made.due is None:
        return False
    return made.id in done or today - made.due > OUTCOME_WITHIN


def _set_aside(record: Record, kind: Kind) -> Reason | None:
    """A line of the standard is set aside by day, and with a reason."""
    if not isinstance(kind, StandardReviewed):
        return None
    if all(line.answer != "set_aside" for line in kind.lines):
        return None
    if not (kind.text or "").strip():
        return Reason("set_aside_why")
    return Reason("set_aside_by_day") if is_night(record, kind) else None


def _by_day(record: Record, kind: Kind) -> Reason | None:
    if not kind.waits_for_day or not is_night(record, kind):
        return None
    return Reason("by_day", {"from": DAY_BEGINS.isoformat("minutes")})
