"""A chat that was handed over and read: numbers only, until it is known who is who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import AmbiguousDates, ConversationError
from amends.conversations.importing import imported
from amends.conversations.people import People
from amends.conversations.reading import read
from amends.conversations.source import Source, from_bytes
from amends.conversations.telling import Told, tell
from amends.core.kinds.contact import Imported

ORDERS = ("day_first", "month_first")
TWO = 2


@dataclass(frozen=True, eq=False)
class Upload:
    """The chat under each reading of its dates; one reading where they are plain."""

    readings: Mapping[str, Chat]

    @property
    def is_plain(self) -> bool:
        """Whether day and month can be told apart."""
        return len(self.readings) == 1

    @property
    def names(self) -> tuple[str, ...]:
        """Who writes in it."""
        return self.reading(None).names

    @property
    def weight(self) -> int:
        """The bytes that it takes in memory."""
        columns = ("time", "sender", "kind", "words", "chars")
        return sum(
            getattr(chat, name).nbytes
            for chat in self.readings.values()
            for name in columns
        )

    def reading(self, order: str | None) -> Chat:
        """The chat under one reading of its dates; the first where none is named."""
        return self.readings.get(order or "", next(iter(self.readings.values())))

    def told(self, order: str | None, me: int | None, zone: tzinfo) -> Told:
        """What the chat shows; figures only where it is known which name is the person."""
        chat = self.reading(order)
        mine = frozenset() if me is None else frozenset({chat.names[me]})
        sides = People(mine, frozenset(chat.names) - mine if mine else mine)
        return tell([chat], sides, zone)

    def entry(
        self, order: str | None, *, me: int, zone: tzinfo, now: datetime
    ) -> Imported | None:
        """The one entry that is kept of the chat; None where it shows nothing."""
        told = self.told(order, me, zone)
        if told.figures is None or not len(told.chat):
            return None
        return imported(told, told.figures, now=now, zone=zone)


def handed_over(name: str, content: bytes, *, least: int = TWO) -> Upload:
    """Read what was uploaded; ConversationError with a sentence where it cannot be.

    So many people write in it as `least` says, and two at most.
    """
    source = from_bytes(name, content)
    try:
        return Upload({"": _only(source, Choices(), least)})
    except AmbiguousDates:
        return Upload(
            {
                "day_first": _only(source, Choices(order="day_first"), least),
                "month_first": _only(source, Choices(order="month_first"), least),
            }
        )


def _only(source: Source, choices: Choices, least: int) -> Chat:
    match read([source], choices):
        case [chat] if least <= len(chat.names) <= TWO:
            return chat
        case [chat]:
            raise ConversationError(
                f"{len(chat.names)} people write in this chat; it takes a chat of two."
            )
        case chats:
            raise ConversationError(
                f"This file holds {len(chats)} chats; export the one with the two of you."
            )
