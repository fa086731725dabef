"""A shelf in memory, for what needs no database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from amends.vault.chain import genesis
from amends.vault.faults import StaleError
from amends.vault.keys.ring import Ring, seal_ring
from amends.vault.store import Label, Row


class Memory:
    """Rows and a label that anybody may reach into, as somebody with the disk could."""

    def __init__(self, ring: Ring, ak: bytes) -> None:
        sealed = seal_ring(ring, ak)
        start = genesis(ring.rec, ring.public)
        self.now = Label(ring.rec, ring.public, 0, start, ring.generation, sealed)
        self.kept: list[Row] = []

    def label(self) -> Label:
        return self.now

    def rows(self, after: int = 0) -> Iterator[Row]:
        return iter(sorted((r for r in self.kept if r.n > after), key=lambda r: r.n))

    @contextmanager
    def change(self, generation: int) -> Iterator[Held]:
        if generation != self.now.generation:
            raise StaleError
        held = Held(self.now, list(self.kept), self.now)
        yield held
        self.now, self.kept = held.after, held.rows


@dataclass
class Held:
    label: Label
    rows: list[Row]
    after: Label

    def add(self, rows: Iterable[Row], head: bytes) -> None:
        self.rows += rows
        self.after = replace(self.after, count=len(self.rows), head=head)

    def empty(self, n: int) -> None:
        self.rows[n - 1] = replace(self.rows[n - 1], sealed=None)

    def reseal(self, rows: Iterable[Row], ring: bytes) -> None:
        self.rows = list(rows)
        generation = self.after.generation + 1
        self.after = replace(self.after, generation=generation, ring=ring)
