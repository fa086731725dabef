"""The sealed record: texts onto a shelf and back, under the keys of a ring."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from amends.vault.chain import follow, genesis
from amends.vault.faults import DamagedError, StaleError
from amends.vault.keys.ring import Ring, seal_ring
from amends.vault.seal import SALT, Place, Text, seal_again, seal_text, unseal_text
from amends.vault.store import Change, Label, Readable, Row, Shelf


@dataclass(frozen=True)
class Opened:
    """What a record held when it was read.

    `texts` holds one body for each entry, None where it was erased or is damaged;
    `faults` names what is not as it was written. `head` is the chain's head.
    """

    texts: tuple[bytes | None, ...]
    faults: tuple[DamagedError, ...]
    head: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """One entry as it stands: `text` is None where it was erased or is damaged."""

    n: int
    c: bytes
    is_erased: bool
    text: Text | None


def append(shelf: Shelf, ring: Ring, bodies: Sequence[bytes]) -> Label:
    """Put texts at the end of the record, all or none; returns the label before them.

    Raises StaleError where the keys in hand are no longer those of the record.
    """
    with shelf.change(ring.generation) as change:
        _add(change, ring, bodies)
        return change.label


def erase(shelf: Shelf, ring: Ring, n: int, body: bytes) -> Label:
    """Let entry n's text go for good and put `body`, which says so, at the end."""
    with shelf.change(ring.generation) as change:
        if not 1 <= n <= change.label.count:
            raise IndexError(f"there is no entry {n}")
        change.empty(n)
        _add(change, ring, [body])
        return change.label


def read(shelf: Readable, ring: Ring) -> Opened:
    """Everything the record holds, checked; what is damaged is named, the rest kept.

    Raises StaleError where the ring is not the record's any more.
    """
    label, rows = _steady(shelf, ring, 0)
    faults = [*_misplaced(label, rows), *_broken_chain(label, rows)]
    by_number = {row.n: row for row in rows}
    numbers = range(1, label.count + 1)
    texts = tuple(_text(ring, by_number.get(n), faults) for n in numbers)
    return Opened(texts, tuple(faults), label.head)


def read_after(shelf: Readable, ring: Ring, seen: int, head: bytes) -> Opened | None:
    """What follows entry `seen`, or None where that does not continue from `head`."""
    label, rows = _steady(shelf, ring, seen)
    if follow(head, label.rec, seen, (row.c for row in rows)) != label.head:
        return None
    faults: list[DamagedError] = []
    texts = tuple(_text(ring, row, faults) for row in rows)
    return Opened(texts, tuple(faults), label.head)


def pages(shelf: Readable, ring: Ring) -> Iterator[Page]:
    """Every entry with its commitment and, where it opens, its text and salt."""
    _, rows = _steady(shelf, ring, 0)
    for row in rows:
        text = None
        if row.sealed is not None:
            with suppress(DamagedError):
                text = _open(ring, row, row.sealed)
        yield Page(row.n, row.c, row.sealed is None, text)


def reseal(
    change: Change, rows: Iterable[Row], old: Ring, new: Ring, ak: bytes
) -> Ring:
    """Put every text of a held record under the new ring's key; the chain stays.

    A damaged entry stays as it is, and its old key on the ring that is returned: what
    cannot be read today may be mended tomorrow.
    """
    faults: list[DamagedError] = []
    again = [_again(row, old, new, faults) for row in rows]
    if faults:
        new = replace(new, keys={**old.keys, **new.keys})
    change.reseal([row for row in again if row is not None], seal_ring(new, ak))
    return new


def _add(change: Change, ring: Ring, bodies: Iterable[bytes]) -> None:
    label = change.label
    rows = list(_sealed(label, ring, bodies))
    after = follow(label.head, label.rec, label.count, (row.c for row in rows))
    change.add(rows, after)


def _sealed(label: Label, ring: Ring, bodies: Iterable[bytes]) -> Iterator[Row]:
    kid = ring.generation
    for n, body in enumerate(bodies, label.count + 1):
        text = Text(os.urandom(SALT), body)
        c, sealed = seal_text(ring.cipher(kid), Place(label.rec, n, kid), text)
        yield Row(n, kid, c, sealed)


def _again(row: Row, old: Ring, new: Ring, faults: list[DamagedError]) -> Row | None:
    kid, sealed = new.generation, row.sealed
    if sealed is not None:
        try:
            key = _key(old, row)
            place, under = Place(old.rec, row.n, row.kid), (row.c, sealed)
            sealed = seal_again(key, new.cipher(kid), place, kid, under)
        except DamagedError as fault:
            faults.append(fault)
            return None
    return Row(row.n, kid, row.c, sealed)


def _open(ring: Ring, row: Row, sealed: bytes) -> Text:
    place = Place(ring.rec, row.n, row.kid)
    return unseal_text(_key(ring, row), place, row.c, sealed)


def _key(ring: Ring, row: Row) -> AESGCM:
    if row.kid not in ring.keys:
        raise DamagedError("its key is not on the ring", row.n)
    return ring.cipher(row.kid)


def _text(ring: Ring, row: Row | None, faults: list[DamagedError]) -> bytes | None:
    if row is None or row.sealed is None:
        return None
    try:
        return _open(ring, row, row.sealed).body
    except DamagedError as fault:
        faults.append(fault)
        return None


def _steady(shelf: Readable, ring: Ring, after: int) -> tuple[Label, list[Row]]:
    """The label and the rows of one and the same moment."""
    while True:
        label, rows = shelf.label(), list(shelf.rows(after))
        if label.generation != ring.generation:
            raise StaleError
        if shelf.label() == label:
            return label, rows


def _misplaced(label: Label, rows: Iterable[Row]) -> Iterator[DamagedError]:
    there = {row.n for row in rows}
    for n in range(1, label.count + 1):
        if n not in there:
            yield DamagedError("it is missing", n)
    for n in sorted(there):
        if n > label.count:
            yield DamagedError("it stands beyond the end of the record", n)


def _broken_chain(label: Label, rows: Iterable[Row]) -> Iterator[DamagedError]:
    start = genesis(label.rec, label.public)
    if follow(start, label.rec, 0, (row.c for row in rows)) != label.head:
        yield DamagedError("the chain does not end where it should")
