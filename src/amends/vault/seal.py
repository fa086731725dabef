"""Sealed bytes, and how they are laid out.

    anything sealed      nonce 12 | ciphertext | tag 16                AES-256-GCM
    an entry inside      r 32 | length u32 | body | zeros up to the next of
                         256, 512, 1024, 2048, 4096 and the multiples of 4096

What is sealed is bound to what it is about: its purpose, its record, its place. A
nonce is random, never counted, since a restored backup would count it twice.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from amends.vault.chain import commit, ctx, u64
from amends.vault.faults import DamagedError, WrongKeyError

NONCE, SALT, LENGTH = 12, 32, 4
STEPS = (256, 512, 1024, 2048, 4096)
LARGEST = STEPS[-1]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: its record, its number, and the id of its data key."""

    rec: bytes
    n: int
    kid: int


@dataclass(frozen=True, slots=True)
class Text:
    """An opened entry: its body as it was written, and the salt of its commitment."""

    r: bytes
    body: bytes


def new_key() -> bytes:
    """32 random bytes."""
    return os.urandom(32)


def seal(cipher: AESGCM, about: bytes, plain: bytes) -> bytes:
    """The plain bytes under seal, bound to what they are about."""
    nonce = os.urandom(NONCE)
    return nonce + cipher.encrypt(nonce, plain, about)


def unseal(cipher: AESGCM, about: bytes, sealed: bytes) -> bytes:
    """The plain bytes; raises WrongKeyError where key, bytes or what they are about differ."""
    try:
        return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], about)
    except (InvalidTag, ValueError):
        raise WrongKeyError from None


def seal_text(cipher: AESGCM, place: Place, text: Text) -> tuple[bytes, bytes]:
    """The commitment to a text, and the text under seal at its place."""
    c = commit(text.r, text.body)
    return c, seal(cipher, _about(place, c), _padded(text))


def unseal_text(cipher: AESGCM, place: Place, c: bytes, sealed: bytes) -> Text:
    """The text at a place; raises DamagedError with its number where anything differs."""
    return _checked(_opened(cipher, place, c, sealed), place, c)


def seal_again(
    old: AESGCM, new: AESGCM, place: Place, kid: int, row: tuple[bytes, bytes]
) -> bytes:
    """A sealed text under another data key, which is named `kid`; its padding stays.

    `row` is the commitment and what was sealed at the place. Raises DamagedError where
    that does not open, or is not what the chain holds.
    """
    c, sealed = row
    plain = _opened(old, place, c, sealed)
    _checked(plain, place, c)
    return seal(new, _about(Place(place.rec, place.n, kid), c), plain)


def padded_length(length: int) -> int:
    """How many bytes so many take up under seal, before nonce and tag."""
    for step in STEPS:
        if length <= step:
            return step
    return -(-length // LARGEST) * LARGEST


def _opened(cipher: AESGCM, place: Place, c: bytes, sealed: bytes) -> bytes:
    try:
        return unseal(cipher, _about(place, c), sealed)
    except WrongKeyError:
        raise DamagedError("its seal is broken", place.n) from None


def _checked(plain: bytes, place: Place, c: bytes) -> Text:
    text = _unpadded(plain)
    if commit(text.r, text.body) != c:
        raise DamagedError("it is not what the chain holds", place.n)
    return text


def _about(place: Place, c: bytes) -> bytes:
    return ctx("entry", place.rec, u64(place.n), u64(place.kid), c)


def _padded(text: Text) -> bytes:
    plain = text.r + len(text.body).to_bytes(LENGTH, "big") + text.body
    return plain.ljust(padded_length(len(plain)), b"\0")


def _unpadded(plain: bytes) -> Text:
    start = SALT + LENGTH
    end = start + int.from_bytes(plain[SALT:start], "big")
    return Text(plain[:SALT], plain[start:end])
