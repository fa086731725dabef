from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.vault.faults import MisreadError
from amends.vault.keys.ring import new_ring
from amends.vault.note import Checkpoint, sign, verify

RING = new_ring()
POINT = Checkpoint(RING.rec, 12, b"h" * 32, "2026-11-23T12:00:00Z")
NOTE = sign(POINT, RING.seed)


def test_a_note_says_what_was_signed() -> None:
    assert verify(NOTE, RING.public) == POINT
    assert NOTE.startswith(f"amends/1/record {RING.rec.hex()}\n12\n")


def test_a_note_of_another_key_is_refused() -> None:
    with pytest.raises(MisreadError):
        verify(NOTE, new_ring().public)


def test_a_line_of_a_witness_is_passed_over() -> None:
    assert verify(NOTE + "— witness.example AAAA\n", RING.public) == POINT


@given(st.integers(0, len(NOTE) - 1), st.characters())
def test_no_other_letter_anywhere_is_accepted(at: int, letter: str) -> None:
    changed = NOTE[:at] + letter + NOTE[at + 1 :]
    if changed == NOTE:
        return
    with pytest.raises(MisreadError):
        verify(changed, RING.public)


@given(st.text())
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    with pytest.raises(MisreadError):
        verify(text, RING.public)
