"""The standing for who reads a record now, whatever a clock says or said.

`standing` takes every moment at its word, as a replay must. Here the record lies open:
what stands in it was written by now. A clock set back hides nothing of it, and one that
was ahead while something was written brings nothing nearer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from amends.core.aspects.pace.answer import Pace
from amends.core.aspects.pace.practical import Practical
from amends.core.entry import Entry
from amends.core.kinds.fields import Kind
from amends.core.path.path import path
from amends.core.reason import Reason
from amends.core.record import Record
from amends.core.standing import Standing, standing

ORDER = ("never", "wait", "answer", "free")


def present(record: Record, now: datetime) -> Standing:
    """The standing at the present moment.

    Where an entry was written later than `now`, a clock was wrong. Nobody knows which,
    so contact is what is allowed both at the last writing and at `now`.
    """
    newest = record.newest
    if newest is None or newest <= now:
        return standing(record, now)
    here, then = standing(pinned(record, now), now), standing(record, newest)
    ahead = tuple(e.seq for e in record.entries if e.recorded > now)
    why = Reason("clock", {"newest": newest}, ahead)
    honesty = replace(
        here.honesty, late=then.honesty.late, out_of_order=then.honesty.out_of_order
    )
    found = replace(here, record=record, honesty=honesty)
    return _allowing(
        found,
        _stricter(here.pace, then.pace, why),
        _stricter_of_matters(here.practical, then.practical, why),
    )


def unreadable(found: Standing) -> Standing:
    """The standing of a record of which a part cannot be read: it may have been a no."""
    why = Reason("unreadable")
    closed: dict[str, Any] = {"answer": "never", "from_": None}
    reasons = (*found.pace.reasons, why)
    pace = replace(found.pace, **closed, until=None, reasons=reasons)
    practical = found.practical
    if practical is not None:
        reasons = (*practical.reasons, why)
        practical = replace(practical, **closed, reasons=reasons)
    return _allowing(found, pace, practical)


def pinned(record: Record, now: datetime) -> Record:
    """The record with no moment after `now`.

    What is dated later was written between the entries around it, so it stands there.
    """
    least: datetime | None = None
    found: list[Entry[Kind]] = []
    for entry, end in zip(
        record.entries, _soonest_after(record.entries, now), strict=True
    ):
        if entry.recorded <= now:
            least = max(entry.recorded, least or entry.recorded)
            found.append(entry)
        else:
            found.append(_at_most(entry, max(end, least or end)))
    return Record(tuple(found))


def _soonest_after(entries: Sequence[Entry[Kind]], now: datetime) -> list[datetime]:
    """For each entry when the next one that is not after `now` was written, else now."""
    moments: list[datetime] = []
    end = now
    for entry in reversed(entries):
        end = entry.recorded if entry.recorded <= now else end
        moments.append(end)
    return moments[::-1]


def _at_most(entry: Entry[Kind], moment: datetime) -> Entry[Kind]:
    body = msgspec.structs.replace(
        entry.body, at=min(entry.at, moment), recorded=moment
    )
    return Entry(entry.seq, body)


def _allowing(found: Standing, pace: Pace, practical: Practical | None) -> Standing:
    """The same standing with another pace, and the next step that fits it."""
    along = path(found.ground, pace, found.honesty, found.trust, found.at)
    return replace(found, pace=pace, practical=practical, path=along)


def _stricter(here: Pace, then: Pace, why: Reason) -> Pace:
    chosen = min(here, then, key=_rank)
    return replace(chosen, reasons=(*chosen.reasons, why))


def _stricter_of_matters(
    here: Practical | None, then: Practical | None, why: Reason
) -> Practical | None:
    if here is None or then is None:
        return None
    chosen = min(here, then, key=_rank)
    return replace(chosen, reasons=(*chosen.reasons, why))


def _rank(allowed: Pace | Practical) -> tuple[int, float]:
    """The stricter first; of two that wait the longer."""
    until = 0.0 if allowed.from_ is None else -allowed.from_.timestamp()
    return ORDER.index(allowed.answer), until
