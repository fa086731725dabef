"""On which days of the last year there was a conversation; days alone, no hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from amends.core.days import DAY, day_of
from amends.core.kinds.contact import Imported
from amends.core.kinds.fields import Side
from amends.core.policy import SESSIONS_KEPT
from amends.web.figures.yearly import Yearly, yearly


@dataclass(frozen=True)
class Talk:
    """A conversation: its days, what each wrote in it, who began and who wrote last."""

    first: date
    last: date
    mine: int
    theirs: int
    by: Side
    closed: Side


@dataclass(frozen=True)
class ContactDays:
    """How many days of contact there were, the conversations and the picture."""

    days: int
    talks: tuple[Talk, ...]
    plot: Yearly


def contact_days(body: Imported, zone: tzinfo) -> ContactDays | None:
    """The days that the kept sessions touch, the newest first; None without any."""
    if not body.sessions:
        return None
    talks = [
        Talk(
            day_of(each.start, zone),
            day_of(each.end, zone),
            each.mine,
            each.theirs,
            each.by,
            each.last,
        )
        for each in body.sessions
    ]
    wrote = _wrote(talks)
    first = max(day_of(body.first, zone), day_of(body.recorded - SESSIONS_KEPT, zone))
    last = min(day_of(body.last, zone), day_of(body.recorded, zone))
    plot = yearly(wrote, min(first, *wrote), max(last, *wrote))
    return ContactDays(len(wrote), tuple(reversed(talks)), plot)


def _wrote(talks: Sequence[Talk]) -> dict[date, tuple[bool, bool]]:
    """Each day of contact, and whether the person and the other wrote in its talks."""
    found: dict[date, tuple[bool, bool]] = {}
    for talk in talks:
        for number in range((talk.last - talk.first).days + 1):
            day = talk.first + DAY * number
            mine, theirs = found.get(day, (False, False))
            found[day] = (mine or talk.mine > 0, theirs or talk.theirs > 0)
    return found
