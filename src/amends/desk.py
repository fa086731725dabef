"""The desk: the unlocked record, where entries are written and read."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from amends.core import rules, wire
from amends.core.entry import Entry
from amends.core.kinds.beginning import Account
from amends.core.kinds.effort import Involvement
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Erased
from amends.core.present import present, unreadable
from amends.core.reason import Reason
from amends.core.record import Record
from amends.core.standing import Standing
from amends.core.text import bare
from amends.vault.faults import DamagedError, StaleError
from amends.vault.keys.ring import Ring
from amends.vault.sealed import Opened, append, erase, read, read_after
from amends.vault.store import Shelf

NAMES = {Account: "with_whom", Involvement: "name"}

T = TypeVar("T")
Renew = Callable[[], Ring | None]
"""Gives the record's new keys to a desk that has dead ones; None to who may not have them."""


class RefusedError(Exception):
    """The person may not write this; `reason` says which rule, on which facts."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason.rule)


@dataclass(frozen=True)
class Known:
    """What is known of a record: its entries, how far they go, what is damaged."""

    record: Record
    count: int
    head: bytes
    faults: tuple[DamagedError, ...] = ()


class Desk:
    """One record under its keys. What was read once is kept, and caught up by its head.

    `known` may be handed from one desk to the next, so that a page need not open
    everything again; a desk that began with it equals one that was opened cold.
    Where the keys were changed meanwhile, whatever was asked is done again, from its
    beginning, with those that `renew` gives; StaleError where it gives none.
    """

    def __init__(
        self,
        shelf: Shelf,
        ring: Ring,
        known: Known | None = None,
        renew: Renew | None = None,
    ) -> None:
        self._shelf = shelf
        self._ring = ring
        self._known = known
        self._renew = renew

    def known(self) -> Known:
        """The record as it is now, with its head and what is damaged.

        Raises StaleError where the keys in hand are no longer the record's.
        """
        self._known = self._with_living_keys(self._read)
        return self._known

    def record(self) -> Record:
        """The record as it is now."""
        return self.known().record

    def standing(self, at: datetime) -> Standing:
        """What follows from the record now, at a moment with an offset.

        Contact is never where something cannot be read, and no nearer by a wrong clock.
        """
        known = self.known()
        found = present(known.record, at)
        return unreadable(found) if known.faults else found

    def write(self, *kinds: Kind) -> None:
        """Put entries of the person's own at the end, all or none.

        Raises RefusedError with the reason where one of them may not be written.
        """
        self._with_living_keys(lambda: self._write(kinds))

    def _write(self, kinds: Sequence[Kind]) -> None:
        known = self.known()
        record = known.record
        for seq, kind in enumerate(kinds, known.count + 1):
            reason = rules.refusal(record, kind)
            if reason is not None:
                raise RefusedError(reason)
            record = record.extended((Entry(seq, kind),))
        self._enter(kinds)

    def enter(self, kinds: Sequence[Kind]) -> None:
        """Put entries at the end that the program itself makes, all or none."""
        self._with_living_keys(lambda: self._enter(kinds))

    def _enter(self, kinds: Sequence[Kind]) -> None:
        append(self._shelf, self._ring, [wire.encode(kind) for kind in kinds])

    def erase(self, of: int, now: datetime) -> None:
        """Let the free text of an entry go for good; its place and facts stay.

        Raises RefusedError where there is no such entry, or nothing left to erase.
        """
        self._with_living_keys(lambda: self._erase(of, now))

    def _erase(self, of: int, now: datetime) -> None:
        record = self.record()
        body = next((e.body for e in record.entries if e.seq == of), None)
        if body is None or isinstance(body, Erased) or of in record.erased:
            raise RefusedError(Reason("erases_nothing", {"of": of}))
        said = Erased(at=now, recorded=now, of=of, left=self._left(body))
        erase(self._shelf, self._ring, of, wire.encode(said))

    def _left(self, body: Kind) -> dict[str, Any]:
        left = bare(body)
        field = NAMES.get(type(body))
        name = None if field is None else getattr(body, field)
        return left if not name else {**left, str(field): self._token(name)}

    def _token(self, name: str) -> str:
        """What stands for an erased name: the same wherever the name stood."""
        mark = hmac.digest(self._ring.seed, b"name" + name.encode(), "sha256")
        return f"somebody {mark[:3].hex()}"

    def _with_living_keys(self, act: Callable[[], T]) -> T:
        """What an act gives; begun again each time that it found its keys dead."""
        while True:
            try:
                return act()
            except StaleError:
                ring = None if self._renew is None else self._renew()
                if ring is None or ring.generation <= self._ring.generation:
                    raise
                self._ring = ring

    def _read(self) -> Known:
        return self._caught_up() or _cold(read(self._shelf, self._ring))

    def _caught_up(self) -> Known | None:
        known = self._known
        if known is None or known.faults:
            return None
        found = read_after(self._shelf, self._ring, known.count, known.head)
        if found is None:
            return None
        return known if not found.texts else _warm(known, found)


def _cold(opened: Opened) -> Known:
    faults = list(opened.faults)
    bodies = _bodies(opened.texts, 1, faults)
    _lay_all(bodies)
    faults += _gone(bodies, len(opened.texts), faults)
    entries = tuple(Entry(seq, bodies[seq]) for seq in sorted(bodies))
    return Known(Record(entries), len(opened.texts), opened.head, tuple(faults))


def _warm(known: Known, opened: Opened) -> Known | None:
    """What is known and what followed; None where that reaches back into it."""
    faults = list(opened.faults)
    bodies = _bodies(opened.texts, known.count + 1, faults)
    if faults or any(isinstance(body, Erased) for body in bodies.values()):
        return None
    new = tuple(Entry(seq, body) for seq, body in bodies.items())
    record = known.record.extended(new)
    return Known(record, known.count + len(opened.texts), opened.head)


def _bodies(
    texts: Iterable[bytes | None], first: int, faults: list[DamagedError]
) -> dict[int, Kind]:
    bodies: dict[int, Kind] = {}
    for seq, text in enumerate(texts, first):
        body = None if text is None else _body(seq, text, faults)
        if body is not None:
            bodies[seq] = body
    return bodies


def _body(seq: int, text: bytes, faults: list[DamagedError]) -> Kind | None:
    try:
        return wire.decode(text)
    except wire.WireError as fault:
        faults.append(DamagedError(f"it cannot be read: {fault.why}", seq))
        return None


def _gone(
    bodies: dict[int, Kind], count: int, faults: Sequence[DamagedError]
) -> list[DamagedError]:
    """Entries that are neither there, nor known to be damaged, nor said to be erased."""
    named = {fault.n for fault in faults}
    return [
        DamagedError("it is gone, and nothing says that it was erased", seq)
        for seq in range(1, count + 1)
        if seq not in bodies and seq not in named
    ]


def _lay_all(bodies: dict[int, Kind]) -> None:
    """Put what each erasing left in its place; one that was itself erased speaks too."""
    saying = [body for body in bodies.values() if isinstance(body, Erased)]
    while saying:
        said = saying.pop()
        if said.of not in bodies:
            _lay(bodies, said)
            laid = bodies.get(said.of)
            saying += [laid] if isinstance(laid, Erased) else []


def _lay(bodies: dict[int, Kind], said: Erased) -> None:
    """Put what erasing left in the place of what was erased."""
    try:
        bodies[said.of] = wire.convert(said.left)
    except wire.WireError:
        return
