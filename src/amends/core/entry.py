"""An entry: one dated fact in its place in the record."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from msgspec import Struct

from amends.core.kinds.fields import Kind

K_co = TypeVar("K_co", bound=Kind, covariant=True)


class Entry(Struct, Generic[K_co], frozen=True):
    """A fact with its sequence number, which counts from 1."""

    seq: int
    body: K_co

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.body.at

    @property
    def recorded(self) -> datetime:
        """When it was written."""
        return self.body.recorded

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands among dated facts: by moment, ties by sequence."""
        return self.body.at, self.seq
