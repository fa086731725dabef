"""What the person says has changed, and what was said for and against it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from amends.core.entry import Entry
from amends.core.kinds.honesty import ClaimEvidence, ClaimMade, ClaimWithdrawn
from amends.core.record import Record


@dataclass(frozen=True)
class Evidence:
    """One thing for or against a claim, and when it was written."""

    seq: int
    supports: bool
    at: datetime
    recorded: datetime


@dataclass(frozen=True)
class Claim:
    """One claim; `withdrawn` is the entry that took it back, if any."""

    id: str
    seq: int
    text: str | None
    theme: str | None
    at: datetime
    evidence: tuple[Evidence, ...] = ()
    withdrawn: int | None = None


def claims(record: Record) -> tuple[Claim, ...]:
    """The claims that count, each with its evidence, in the order they were made."""
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for entry in record.live(ClaimEvidence):
        evidence[entry.body.id].append(_evidence(entry))
    withdrawn = {e.body.id: e.seq for e in record.live(ClaimWithdrawn)}
    return tuple(
        Claim(
            e.body.id,
            e.seq,
            e.body.text,
            e.body.theme,
            e.at,
            tuple(evidence[e.body.id]),
            withdrawn.get(e.body.id),
        )
        for e in record.live(ClaimMade)
    )


def _evidence(entry: Entry[ClaimEvidence]) -> Evidence:
    return Evidence(
        entry.seq,
        supports=entry.body.supports,
        at=entry.at,
        recorded=entry.recorded,
    )
