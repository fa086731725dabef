"""Columns, gathered message by message or block by block, and closed into a chat."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Sized
from datetime import UTC, datetime
from typing import Literal

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from amends.conversations import limits
from amends.conversations.chat import TEXT, Chat, Notice
from amends.conversations.counting import both
from amends.conversations.dates import EARLIEST, LATEST
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.naming import Names

COLUMNS = (
    ("time", "q"),
    ("sender", "i"),
    ("kind", "b"),
    ("words", "i"),
    ("chars", "i"),
)


def _years() -> tuple[int, int]:
    first, last = (datetime(year, 1, 1, tzinfo=UTC) for year in (EARLIEST, LATEST))
    return int(first.timestamp() * 1000), int(last.timestamp() * 1000)


BEGIN, END = _years()
"""Milliseconds between which a message can have been sent."""


def _arrays() -> dict[str, array[int]]:
    return {name: array(code) for name, code in COLUMNS}


class Gathering(Struct):
    """A conversation while it is being read; `chat` closes it.

    A sender is given by a key: the name, or an id that `names` is told the name of.
    `me` is such a key. With `by_time`, messages are put in the order of time.
    """

    format: str
    title: str = ""
    clock: Literal["instant", "wall"] = "instant"
    me: Hashable = None
    by_time: bool = False
    system: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    notices: list[Notice] = field(default_factory=list)
    names: Names = field(default_factory=Names)
    _seen: set[int] = field(default_factory=set)
    _columns: dict[str, array[int]] = field(default_factory=_arrays)

    def message(self, time: int, sender: Hashable, text: str, kind: int = TEXT) -> None:
        """Add one message: its time in milliseconds, its sender, its text."""
        if not BEGIN <= time < END:
            self.skipped["impossible_date"] += 1
            return
        columns = self._columns
        words, chars = both(text)
        columns["time"].append(time)
        columns["sender"].append(self.names.number(sender))
        columns["kind"].append(kind)
        columns["words"].append(words)
        columns["chars"].append(chars)

    def is_new(self, *mark: Hashable) -> bool:
        """Whether this was not yet seen; what was is counted as repeated."""
        seen = hash(mark)
        if seen in self._seen:
            self.skipped["repeated"] += 1
            return False
        self._seen.add(seen)
        return True

    def block(self, **columns: NDArray[np.integer]) -> None:
        """Add many messages: `time`, `sender` (numbers of `names`), `kind`, `words`, `chars`."""
        possible = (columns["time"] >= BEGIN) & (columns["time"] < END)
        if not possible.all():
            self.skipped["impossible_date"] += int((~possible).sum())
            columns = {name: column[possible] for name, column in columns.items()}
        for name, code in COLUMNS:
            self._columns[name].frombytes(columns[name].astype(code).tobytes())

    def __len__(self) -> int:
        return len(self._columns["time"])

    def chat(self) -> Chat:
        """The conversation, its columns no longer to be changed."""
        columns = {
            name: np.array(self._columns[name], np.dtype(code))
            for name, code in COLUMNS
        }
        if self.by_time:
            order = np.argsort(columns["time"], kind="stable")
            columns = {name: column[order] for name, column in columns.items()}
        return Chat(
            format=self.format,
            title=self.title,
            names=self.names.shown(),
            clock=self.clock,
            system=self.system,
            me=self.names.numbers.get(self.me),
            skipped=dict(self.skipped),
            notices=tuple(self.notices),
            **columns,
        )


def one_more(chats: Sized, name: str) -> None:
    """TooLarge where a file holds more conversations than anybody has."""
    if len(chats) >= limits.MOST_CHATS:
        raise TooLarge(
            f"{name} holds more than {limits.MOST_CHATS:,} conversations, which"
            " nobody has."
        )


def closed(gathered: Iterable[Gathering], name: str) -> tuple[Chat, ...]:
    """The conversations in which somebody wrote; Damaged where there is none.

    What was left out of the others is told with the first.
    """
    every = list(gathered)
    found = [each for each in every if len(each)]
    if not found:
        raise Damaged(f"{name} holds no message that anybody wrote.")
    for empty in every:
        if not len(empty):
            found[0].skipped.update(empty.skipped)
    return tuple(each.chat() for each in found)
