"""Files that were handed over and read: numbers only, until it is known who is who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from amends.conversations.chat import Chat
from amends.conversations.importing import imported
from amends.conversations.joining import join
from amends.conversations.narrowing import of_two
from amends.conversations.people import People
from amends.conversations.telling import Told, tell
from amends.core.kinds.contact import Imported

COLUMNS = ("time", "sender", "kind", "words", "chars")
TWO = 2
PLAIN = "plain"
"""The one reading of dates in which day and month can be told apart."""


@dataclass(frozen=True)
class Said:
    """What was said of an upload: which conversations by their places, and whose each name is."""

    which: tuple[int, ...] = ()
    me: frozenset[str] = frozenset()
    them: frozenset[str] = frozenset()

    @property
    def sides(self) -> People:
        """The names of the two."""
        return People(self.me, self.them)


NOTHING = Said()


@dataclass(frozen=True, eq=False)
class Upload:
    """Every conversation under each reading of its dates; one reading where they are plain.

    `files` tells for each conversation in which of the files it stands, by number.
    """

    readings: Mapping[str, tuple[Chat, ...]]
    files: tuple[int, ...]

    @property
    def is_plain(self) -> bool:
        """Whether day and month can be told apart."""
        return len(self.readings) == 1

    @property
    def holds_several(self) -> bool:
        """Whether one of the files holds more than one conversation."""
        return len(set(self.files)) < len(self.files)

    @property
    def alone(self) -> tuple[int, ...]:
        """The conversations that are the only one of their file, by their places."""
        held = Counter(self.files)
        return tuple(at for at, file in enumerate(self.files) if held[file] == 1)

    @property
    def weight(self) -> int:
        """The bytes that it takes in memory."""
        return sum(
            getattr(chat, name).nbytes
            for chats in self.readings.values()
            for chat in chats
            for name in COLUMNS
        )

    def reading(self, order: str | None) -> tuple[Chat, ...]:
        """The conversations under one reading of the dates; the first where none is named."""
        return self.readings.get(order or PLAIN, next(iter(self.readings.values())))

    def chosen(self, order: str | None, said: Said) -> tuple[Chat, ...]:
        """The conversations that were chosen; all where none was."""
        every = self.reading(order)
        return tuple(every[at] for at in said.which if at < len(every)) or every

    def names(self, said: Said) -> tuple[str, ...]:
        """Who writes in what was chosen, in the order in which they appear."""
        chats = self.chosen(None, said)
        return tuple(dict.fromkeys(name for chat in chats for name in chat.names))

    def told(
        self, order: str | None, said: Said, zone: tzinfo, now: datetime | None = None
    ) -> Told:
        """What was chosen shows; of two people alone, with figures, where they are known."""
        chats = of_two(self.chosen(order, said), said.sides)
        return tell([join(chats, zone)], said.sides, zone, now)

    def entry(
        self, order: str | None, said: Said, *, zone: tzinfo, now: datetime
    ) -> Imported | None:
        """The one entry that is kept; None where it shows nothing of the two."""
        told = self.told(order, said, zone)
        if told.figures is None or not len(told.chat):
            return None
        return imported(told, told.figures, now=now, zone=zone)
