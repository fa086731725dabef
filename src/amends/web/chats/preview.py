"""What a chat shows before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from amends.conversations.chat import Chat
from amends.conversations.silences import Silence
from amends.conversations.telling import Told
from amends.conversations.zones import moment
from amends.web.chats.upload import Said, Upload
from amends.words.dates import day
from amends.words.notices import reason, sentence
from amends.words.platforms import platform

ASKED = ("which_is_you", "more_than_two", "several_conversations")
"""Notices of the command line; a page asks instead."""
MOST_SENDERS = 12


@dataclass(frozen=True)
class Part:
    """One of several conversations that are read as one: whence, how much, from when to when."""

    platform: str
    messages: int
    first: date | None
    last: date | None


@dataclass(frozen=True)
class Preview:
    """First and last day, who wrote how much, the longest silence, what was left out.

    `more` counts the senders that are not named; `parts` are given where there are several.
    """

    messages: int
    first: str
    last: str
    senders: tuple[tuple[str, int], ...]
    more: int
    parts: tuple[Part, ...]
    longest_gap: str
    gap_days: int
    notices: tuple[str, ...]
    skipped: tuple[tuple[int, str], ...]


def previews(
    upload: Upload, said: Said, zone: tzinfo, now: datetime
) -> Mapping[str, Preview]:
    """What was chosen shows, by each reading of its dates."""
    return {order: preview(upload, order, said, zone, now) for order in upload.readings}


def preview(
    upload: Upload, order: str | None, said: Said, zone: tzinfo, now: datetime
) -> Preview:
    """What was chosen shows under one reading; days as words in the zone."""
    told = upload.told(order, said, zone, now)
    longest = max(told.gaps, key=lambda gap: gap.end - gap.start, default=None)
    senders = sorted(told.participants, key=lambda each: -each.messages)
    named = tuple((each.name, each.messages) for each in senders[:MOST_SENDERS])
    chats = upload.chosen(order, said)
    return Preview(
        messages=len(told.chat),
        first=day(_day(told.chat, told.first, zone), zone),
        last=day(_day(told.chat, told.last, zone), zone),
        senders=named,
        more=len(senders) - len(named),
        parts=tuple(part(chat, zone) for chat in chats) if len(chats) > 1 else (),
        longest_gap="" if longest is None else _from_to(told, longest, zone),
        gap_days=0 if longest is None else _days(told, longest, zone),
        notices=tuple(dict.fromkeys(_sentences(told))),
        skipped=tuple(
            (count, reason(what, count)) for what, count in told.skipped.items()
        ),
    )


def part(chat: Chat, zone: tzinfo) -> Part:
    """One conversation in short; one without a message has no day."""
    if not len(chat):
        return Part(platform(chat.format), 0, None, None)
    first, last = (
        _day(chat, int(time), zone) for time in (chat.time.min(), chat.time.max())
    )
    return Part(platform(chat.format), len(chat), first, last)


def _sentences(told: Told) -> list[str]:
    return [
        sentence(notice.what, notice.facts)
        for notice in told.notices
        if notice.what not in ASKED
    ]


def _day(chat: Chat, time: int, zone: tzinfo) -> date:
    return moment(time, chat.clock, zone).date()


def _days(told: Told, gap: Silence, zone: tzinfo) -> int:
    """From the one day to the other, as anybody counts them."""
    first, last = (_day(told.chat, time, zone) for time in (gap.start, gap.end))
    return (last - first).days


def _from_to(told: Told, gap: Silence, zone: tzinfo) -> str:
    first, last = (_day(told.chat, time, zone) for time in (gap.start, gap.end))
    return f"{day(first, zone)} – {day(last, zone)}"
