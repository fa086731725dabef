"""Whether the two wrote more or less over the weeks, and whether the person did; in words."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from amends.conversations.trend import Trend, trends
from amends.conversations.weeks import Week
from amends.core.kinds.contact import WeekCount
from amends.words.trends import sentence


def course(weeks: Sequence[WeekCount]) -> tuple[str, ...]:
    """A sentence for each of the two series that are asked; one where the weeks are too few."""
    whole, own = trends([Week(**msgspec.structs.asdict(week)) for week in weeks])
    if own.course == "too_few":
        return (_said(own, "anybody"),) if own.weeks else ()
    return _said(whole, "the two of you"), _said(own, "you")


def _said(found: Trend, of: str) -> str:
    return sentence(found.course, found.weeks, found.before, found.after, of=of)
