from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from amends.vault.faults import DamagedError, WrongKeyError
from amends.vault.seal import (
    Place,
    Text,
    new_key,
    padded_length,
    seal,
    seal_text,
    unseal,
    unseal_text,
)

KEY = AESGCM(bytes(32))
PLACE = Place(bytes(16), 7, 1)
SALT = b"\x11" * 32


@given(st.binary(max_size=9000))
def test_what_is_sealed_opens_again(body: bytes) -> None:
    c, sealed = seal_text(KEY, PLACE, Text(SALT, body))
    assert unseal_text(KEY, PLACE, c, sealed) == Text(SALT, body)


@given(st.data())
def test_changing_any_byte_is_found(data: st.DataObject) -> None:
    c, sealed = seal_text(KEY, PLACE, Text(SALT, b"what I did"))
    at = data.draw(st.integers(0, len(sealed) - 1))
    bit = data.draw(st.integers(0, 7))
    changed = bytearray(sealed)
    changed[at] ^= 1 << bit
    with pytest.raises(DamagedError, match="Entry 7"):
        unseal_text(KEY, PLACE, c, bytes(changed))


@pytest.mark.parametrize(
    "place", [Place(bytes(16), 8, 1), Place(bytes(16), 7, 2), Place(b"x" * 16, 7, 1)]
)
def test_a_text_opens_nowhere_but_in_its_place(place: Place) -> None:
    c, sealed = seal_text(KEY, PLACE, Text(SALT, b"what I did"))
    with pytest.raises(DamagedError):
        unseal_text(KEY, place, c, sealed)


def test_a_text_under_another_commitment_is_refused() -> None:
    _, sealed = seal_text(KEY, PLACE, Text(SALT, b"what I did"))
    with pytest.raises(DamagedError):
        unseal_text(KEY, PLACE, bytes(32), sealed)


@given(st.binary(min_size=32, max_size=32))
def test_a_wrong_key_never_yields_text(key: bytes) -> None:
    sealed = seal(AESGCM(new_key()), b"about", b"what I did")
    with pytest.raises(WrongKeyError):
        unseal(AESGCM(key), b"about", sealed)


@pytest.mark.parametrize("cut", [0, 5, 12, 20])
def test_a_cut_seal_is_refused(cut: int) -> None:
    with pytest.raises(WrongKeyError):
        unseal(KEY, b"", seal(KEY, b"", b"text")[:cut])


def test_no_two_seals_are_alike() -> None:
    assert seal(KEY, b"", b"text") != seal(KEY, b"", b"text")


def test_lengths_show_only_as_a_size_class() -> None:
    lengths = [1, 256, 257, 512, 2000, 4096, 4097, 9000]
    classes = [256, 256, 512, 512, 2048, 4096, 8192, 12288]
    assert [padded_length(length) for length in lengths] == classes
    short, long = (seal_text(KEY, PLACE, Text(SALT, b"x" * n))[1] for n in (1, 220))
    assert len(short) == len(long) == 256 + 28
