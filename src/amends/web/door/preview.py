"""What a chat shows before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from amends.conversations.silences import Silence
from amends.conversations.telling import Told
from amends.conversations.zones import moment
from amends.words.dates import day
from amends.words.notices import reason, sentence

DAY = 86_400_000


@dataclass(frozen=True)
class Preview:
    """First and last day, how many messages, the longest silence, what was left out."""

    messages: int
    first: str
    last: str
    longest_gap: str
    gap_days: int
    notices: tuple[str, ...]
    skipped: tuple[tuple[int, str], ...]


def preview(told: Told, zone: tzinfo) -> Preview:
    """The preview of what was told; days as words in the zone."""
    longest = max(told.gaps, key=lambda gap: gap.end - gap.start, default=None)
    return Preview(
        messages=len(told.chat),
        first=_day(told, told.first, zone),
        last=_day(told, told.last, zone),
        longest_gap="" if longest is None else _from_to(told, longest, zone),
        gap_days=0 if longest is None else (longest.end - longest.start) // DAY,
        notices=tuple(
            sentence(notice.what, notice.facts)
            for notice in told.notices
            if notice.what != "which_is_you"
        ),
        skipped=tuple((count, reason(what)) for what, count in told.skipped.items()),
    )


def _day(told: Told, time: int, zone: tzinfo) -> str:
    return day(moment(time, told.chat.clock, zone).date(), zone)


def _from_to(told: Told, gap: Silence, zone: tzinfo) -> str:
    return f"{_day(told, gap.start, zone)} – {_day(told, gap.end, zone)}"
