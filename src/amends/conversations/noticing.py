"""What should be said about any file before its figures are believed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from amends.conversations.chat import Chat, Notice
from amends.conversations.pair import WINDOW, blocks
from amends.conversations.zones import day

FEW = 20
"""Fewer messages say nothing about a pace."""

MINUTE = 60_000
DAY = 86_400_000
PHONES = 978_307_200_000
"""The year 2001: no message in any of the formats is older."""


def notices(chat: Chat, now: datetime | None = None) -> tuple[Notice, ...]:
    """The file's own notices, then what its times show; those after `now` are odd."""
    return (*chat.notices, *_of_time(chat), *_absurd(chat, now))


def _absurd(chat: Chat, now: datetime | None) -> Iterator[Notice]:
    early = int((chat.time < PHONES).sum())
    if early:
        yield Notice("before_phones", {"messages": early})
    if now is None:
        return
    late = int((chat.time > now.timestamp() * 1000 + DAY).sum())
    if late:
        yield Notice("in_the_future", {"messages": late})


def _of_time(chat: Chat) -> Iterator[Notice]:
    back = chat.steps[chat.steps < 0]
    if len(back) and back.min() >= -WINDOW:
        worst = int(-back.min() // MINUTE)
        yield Notice("clock_back", {"steps": len(back), "minutes": worst})
    if len(back) and back.min() < -WINDOW:
        yield Notice("out_of_order", {"steps": int((back < -WINDOW).sum())})
    inside = blocks(chat)
    if inside.any():
        when = day(int(chat.time[inside][0]))
        yield Notice("import_block", {"messages": int(inside.sum()), "day": when})
    if len(chat) < FEW:
        yield Notice("few_messages", {"messages": len(chat)})
