"""What a shelf offers: sealed rows in order, changed in whole transactions only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a record in clear: its id, its key's public half, how far it goes.

    `ring` is the keyring under seal, `generation` tells which one it is.
    """

    rec: bytes
    public: bytes
    count: int
    head: bytes
    generation: int
    ring: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One sealed entry; `sealed` is None once it was erased."""

    n: int
    kid: int
    c: bytes
    sealed: bytes | None


class Change(Protocol):
    """A record held for one change: nobody else writes until it is over."""

    @property
    def label(self) -> Label:
        """The record as it stands at the beginning of the change."""
        ...

    def add(self, rows: Iterable[Row], head: bytes) -> None:
        """Put rows at the end; `head` is the chain's head after the last of them."""
        ...

    def empty(self, n: int) -> None:
        """Let go of the sealed bytes of entry n."""
        ...

    def reseal(self, rows: Iterable[Row], ring: bytes) -> None:
        """Put other seals in the place of these entries'; one generation on."""
        ...


class Readable(Protocol):
    """One record as it can be read."""

    def label(self) -> Label:
        """The record as it stands."""
        ...

    def rows(self, after: int = 0) -> Iterator[Row]:
        """The rows that follow entry `after`, in order."""
        ...


class Shelf(Readable, Protocol):
    """One record where it is kept."""

    def change(self, generation: int) -> AbstractContextManager[Change]:
        """One transaction on the record, which is whole or did not happen.

        Raises StaleError where the record's keyring is of another generation: what waited
        for a change of keys must not be sealed with the dead one.
        """
        ...
