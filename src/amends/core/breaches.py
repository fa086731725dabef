"""Breaches of the ex's terms: those that were owned, and contact after a no."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.binding.timeline import Binding
from amends.core.facts.contacts import Contacts, Point
from amends.core.facts.lapses import Lapses


@dataclass(frozen=True)
class Breach:
    """One breach: the moment from which its waiting runs, and the entry.

    `was_contact` is True where the person was in touch while no contact was asked.
    """

    since: datetime
    seq: int
    was_contact: bool


def breaches(
    lapses: Lapses, contacts: Contacts, binding: Binding
) -> tuple[Breach, ...]:
    """All breaches in order; a lapse counts from when it was written."""
    owned = [
        Breach(broke.recorded, broke.seq, was_contact=False)
        for broke in lapses.broken
        if broke.what == "broke_terms"
    ]
    reached = frozenset(contacts.outreaches)
    touched = {
        (point.at, point.seq): Breach(point.at, point.seq, was_contact=True)
        for point in contacts.mine
        if _is_after_a_no(point, binding, is_answer=point not in reached)
    }
    return tuple(sorted([*owned, *touched.values()], key=lambda b: (b.since, b.seq)))


def _is_after_a_no(point: Point, binding: Binding, *, is_answer: bool) -> bool:
    """Under no contact only an answer that the terms let through is no breach."""
    if not binding.at(point.at).no_contact:
        return False
    return not (is_answer and binding.answerable(point.at))
