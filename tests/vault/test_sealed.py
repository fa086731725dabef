from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.vault.faults import StaleError
from amends.vault.keys.ring import Ring, new_ring, next_ring, open_ring
from amends.vault.sealed import append, erase, read, read_after, reseal
from amends.vault.store import Row
from tests.vault.memory import Memory

AK = bytes(32)
BODIES = [b"one", b"two", b"three", b"four", b"five"]


def written() -> tuple[Memory, Ring]:
    ring = new_ring()
    shelf = Memory(ring, AK)
    append(shelf, ring, BODIES)
    return shelf, ring


def faulty(shelf: Memory, ring: Ring) -> list[int | None]:
    return [fault.n for fault in read(shelf, ring).faults]


@given(st.lists(st.lists(st.binary(max_size=400), max_size=3), max_size=5))
def test_texts_come_back_in_their_order(batches: list[list[bytes]]) -> None:
    ring = new_ring()
    shelf = Memory(ring, AK)
    for batch in batches:
        append(shelf, ring, batch)
    opened = read(shelf, ring)
    assert opened.texts == tuple(body for batch in batches for body in batch)
    assert opened.faults == ()


def test_what_follows_a_known_head_is_read_alone() -> None:
    shelf, ring = written()
    head = shelf.now.head
    append(shelf, ring, [b"six"])
    opened = read_after(shelf, ring, 5, head)
    assert opened is not None
    assert opened.texts == (b"six",)
    assert read_after(shelf, ring, 5, bytes(32)) is None


def dropped(rows: list[Row]) -> list[Row]:
    return rows[:2] + rows[3:]


def cut(rows: list[Row]) -> list[Row]:
    return rows[:-1]


def swapped(rows: list[Row]) -> list[Row]:
    second, fourth = replace(rows[3], n=2), replace(rows[1], n=4)
    return [rows[0], second, rows[2], fourth, rows[4]]


def repeated(rows: list[Row]) -> list[Row]:
    return [*rows, replace(rows[4], n=6)]


def renumbered(rows: list[Row]) -> list[Row]:
    return [*rows[:2], *(replace(row, n=row.n - 1) for row in rows[3:])]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (dropped, {3, None}),
        (cut, {5, None}),
        (swapped, {2, 4, None}),
        (repeated, {6, None}),
        (renumbered, {3, 4, 5, None}),
    ],
)
def test_dropping_swapping_or_repeating_a_link_is_found(
    change: Callable[[list[Row]], list[Row]], named: set[int | None]
) -> None:
    shelf, ring = written()
    shelf.kept = change(shelf.kept)
    assert set(faulty(shelf, ring)) == named


@given(st.data())
def test_changing_any_byte_of_a_row_is_found_and_the_rest_stays(
    data: st.DataObject,
) -> None:
    shelf, ring = written()
    n = data.draw(st.integers(1, 5))
    row = shelf.kept[n - 1]
    row_part = data.draw(st.sampled_from(["c", "sealed"]))
    changed = bytearray(row.c if row_part == "c" else row.sealed or b"")
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= 1
    if row_part == "c":
        shelf.kept[n - 1] = replace(row, c=bytes(changed))
    else:
        shelf.kept[n - 1] = replace(row, sealed=bytes(changed))
    opened = read(shelf, ring)
    assert n in {fault.n for fault in opened.faults}
    assert [text for text in opened.texts if text] == BODIES[: n - 1] + BODIES[n:]


def test_an_unknown_key_is_named_at_its_entry() -> None:
    shelf, ring = written()
    shelf.kept[1] = replace(shelf.kept[1], kid=9)
    assert faulty(shelf, ring) == [2]


def test_erasing_leaves_a_gap_and_a_whole_chain() -> None:
    shelf, ring = written()
    erase(shelf, ring, 3, b"three is gone")
    opened = read(shelf, ring)
    assert opened.faults == ()
    assert opened.texts == (b"one", b"two", None, b"four", b"five", b"three is gone")


def test_what_never_was_cannot_be_erased() -> None:
    shelf, ring = written()
    with pytest.raises(IndexError):
        erase(shelf, ring, 9, b"")
    assert read(shelf, ring).texts == tuple(BODIES)


def test_new_keys_leave_the_chain_and_end_the_old() -> None:
    shelf, ring = written()
    erase(shelf, ring, 3, b"gone")
    head, new_ak = shelf.now.head, os.urandom(32)
    new = next_ring(ring)
    with shelf.change(ring.generation) as change:
        reseal(change, list(shelf.rows()), ring, new, new_ak)
    assert shelf.now.head == head
    assert open_ring(shelf.now.ring, ring.rec, 2, new_ak) == new
    assert read(shelf, new).texts[3:] == (b"four", b"five", b"gone")
    assert ring.keys[1] not in new.keys.values()


def test_what_waited_for_new_keys_is_refused_with_the_dead_one() -> None:
    shelf, ring = written()
    with shelf.change(ring.generation) as change:
        reseal(change, list(shelf.rows()), ring, next_ring(ring), AK)
    with pytest.raises(StaleError):
        append(shelf, ring, [b"too late"])
    with pytest.raises(StaleError):
        read(shelf, ring)
