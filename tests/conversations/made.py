"""Conversations written down in a test like a diary."""

from __future__ import annotations

from datetime import datetime

from amends.conversations.chat import Chat
from amends.conversations.gathering import Gathering
from amends.conversations.people import People

SAM_AND_ALEX = People(frozenset({"Sam"}), frozenset({"Alex"}))


def chat(*lines: str, clock: str = "wall", format_name: str = "whatsapp") -> Chat:
    """`2026-03-01 10:00 Sam: some words`, one line a message."""
    made = Gathering(format_name, clock=clock)  # type: ignore[arg-type]
    for line in lines:
        moment, rest = line[:16], line[17:]
        sender, _, text = rest.partition(": ")
        made.message(milliseconds(moment), sender, text)
    return made.chat()


def milliseconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment + "+00:00").timestamp() * 1000)
