"""Columns, gathered one message at a time: for the formats that go row by row."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from amends.conversations import limits
from amends.conversations.chat import TEXT, Chat, Notice
from amends.conversations.counting import characters, words
from amends.conversations.errors import TooLarge


@dataclass
class Gathering:
    """A conversation while it is being read; `chat` closes it.

    Names are given numbers in the order in which they first appear.
    """

    format: str
    title: str = ""
    clock: Literal["instant", "wall"] = "instant"
    me: str | None = None
    system: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    notices: list[Notice] = field(default_factory=list)
    _names: dict[str, int] = field(default_factory=dict)
    _time: array[int] = field(default_factory=lambda: array("q"))
    _sender: array[int] = field(default_factory=lambda: array("i"))
    _kind: array[int] = field(default_factory=lambda: array("b"))
    _words: array[int] = field(default_factory=lambda: array("i"))
    _chars: array[int] = field(default_factory=lambda: array("i"))

    def message(self, time: int, sender: str, text: str, kind: int = TEXT) -> None:
        """Add one message: its time in milliseconds, its sender, its text."""
        self._time.append(time)
        self._sender.append(self._number(sender))
        self._kind.append(kind)
        self._words.append(words(text))
        self._chars.append(characters(text))

    def _number(self, name: str) -> int:
        number = self._names.setdefault(name, len(self._names))
        if number >= limits.MOST_NAMES:
            raise TooLarge(
                f"{self.title or 'The file'} names more than {limits.MOST_NAMES:,}"
                " senders; that is no conversation between two people."
            )
        return number

    def __len__(self) -> int:
        return len(self._time)

    def chat(self) -> Chat:
        """The conversation, its columns no longer to be changed."""
        return Chat(
            format=self.format,
            title=self.title,
            names=tuple(self._names),
            clock=self.clock,
            time=np.array(self._time, np.int64),
            sender=np.array(self._sender, np.int32),
            kind=np.array(self._kind, np.int8),
            words=np.array(self._words, np.int32),
            chars=np.array(self._chars, np.int32),
            system=self.system,
            me=None if self.me is None else self._names.get(self.me),
            skipped=dict(self.skipped),
            notices=tuple(self.notices),
        )
