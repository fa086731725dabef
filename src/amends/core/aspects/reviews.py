"""What is asked again, and when: safety, conduct beside the standard, what came before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from amends.core.days import day_of, midnight, months_after
from amends.core.facts.priorities import Put
from amends.core.facts.safety import Safety
from amends.core.facts.standards import Standards
from amends.core.policy import SAFETY_AGAIN, STANDARD_AGAIN

What = Literal["safety", "standard", "put_before"]


@dataclass(frozen=True)
class Review:
    """Something that is asked again from a moment on, and the entry it counts from."""

    what: What
    due: datetime
    because: tuple[int, ...]

    def is_due(self, now: datetime) -> bool:
        """Whether it is asked now."""
        return self.due <= now


def reviews(
    safety: Safety,
    standards: Standards,
    priorities: tuple[Put, ...],
    begun: datetime | None,
    zone: tzinfo,
) -> tuple[Review, ...]:
    """What is asked again, in the order in which it is asked; never pushed."""
    asked = (
        _safety(safety),
        _standard(standards),
        _put_before(priorities, begun, zone),
    )
    return tuple(review for review in asked if review is not None)


def _safety(safety: Safety) -> Review | None:
    last = max(safety.answers, key=lambda e: e.recorded, default=None)
    if last is None:
        return None
    return Review("safety", last.recorded + SAFETY_AGAIN, (last.seq,))


def _standard(standards: Standards) -> Review | None:
    last = max(standards.reviews, key=lambda e: e.recorded, default=None)
    if last is not None:
        return Review("standard", last.recorded + STANDARD_AGAIN, (last.seq,))
    if standards.since is None:
        return None
    because = tuple(sorted({line.seq for line in standards.must}))
    return Review("standard", standards.since + STANDARD_AGAIN, because)


def _put_before(
    priorities: tuple[Put, ...], begun: datetime | None, zone: tzinfo
) -> Review | None:
    last = max(priorities, key=lambda put: put.recorded, default=None)
    since = begun if last is None else last.recorded
    if since is None:
        return None
    due = midnight(months_after(day_of(since, zone), 1), zone)
    return Review("put_before", due, () if last is None else (last.seq,))
