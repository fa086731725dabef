"""Entries as they stand in the file, before anybody has said what the dates mean."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from amends.conversations import limits
from amends.conversations.errors import TooLarge

VANISH = (
    "disappearing messages",
    "selbstlöschend",
    "mensajes temporales",
    "messages éphémères",
    "mensagens temporárias",
    "messaggi effimeri",
    "zelfverwijderende",
    "исчезающие сообщения",
)
"""What a notice says that tells of messages that vanish after a while."""

NOBODY = -1
"""The sender of a line that nobody wrote."""


class Raw(Struct, frozen=True, eq=False):
    """Columns of the same length, one place for each entry, notices included.

    `first`, `second`, `third` are the date as written, `clock` the second of the day,
    `sender` a place among the names or NOBODY; `kind`, `words`, `chars` as in `Chat`.
    """

    first: NDArray[Any]
    second: NDArray[Any]
    third: NDArray[Any]
    clock: NDArray[Any]
    sender: NDArray[Any]
    kind: NDArray[Any]
    words: NDArray[Any]
    chars: NDArray[Any]

    def columns(self) -> tuple[NDArray[Any], ...]:
        """All columns, in the order in which they are named."""
        return (
            self.first,
            self.second,
            self.third,
            self.clock,
            self.sender,
            self.kind,
            self.words,
            self.chars,
        )

    def kept(self, where: NDArray[np.bool_]) -> Raw:
        """The entries at which `where` holds."""
        return Raw(*(column[where] for column in self.columns()))


def joined(parts: Sequence[Raw]) -> Raw:
    """The entries of all parts, in order."""
    return Raw(*map(np.concatenate, zip(*(p.columns() for p in parts), strict=True)))


class Walk(Struct):
    """What is known on the way through a file: names, entries so far, what is pasted.

    Names are numbered as they first appear. `pasted` holds the numbers of headers
    that open no entry, because they were pasted from another chat. `disappearing` is
    set by a notice that messages vanish after a while.
    """

    pasted: frozenset[int] = frozenset()
    numbers: dict[str, int] = field(default_factory=dict)
    headers: int = 0
    disappearing: bool = False

    def heed(self, notice: str) -> None:
        """Take in what a line says that nobody wrote."""
        said = notice.lower()
        self.disappearing = self.disappearing or any(map(said.__contains__, VANISH))

    def number(self, name: str) -> int:
        """The number of a name, a new one where it is new."""
        found = self.numbers.setdefault(name, len(self.numbers))
        if found >= limits.MOST_NAMES:
            raise TooLarge(
                f"The file names more than {limits.MOST_NAMES:,} senders; that is no"
                " conversation between two people."
            )
        return found

    def admits(self) -> bool:
        """Whether the next header opens an entry; counts it."""
        self.headers += 1
        return self.headers - 1 not in self.pasted


class Rows(Struct):
    """Entries, added one at a time."""

    columns: tuple[array[int], ...] = field(
        default_factory=lambda: tuple(array(size) for size in "hhhiibii")
    )

    def add(self, *values: int) -> None:
        """Add one entry: a value for each column of `Raw`."""
        for column, value in zip(self.columns, values, strict=True):
            column.append(value)

    def raw(self) -> Raw:
        """The entries added."""
        return Raw(*map(np.array, self.columns))
