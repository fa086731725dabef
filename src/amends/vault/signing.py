"""A key that somebody keeps in a small file of their own, and what it signs.

The file is one line: `amends/1/key`, a space, and base64 of the 32 bytes of an Ed25519
seed. Keys and signatures go about as base64.
"""

from __future__ import annotations

import os
from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from amends.vault.faults import MisreadError

MARK = "amends/1/key"
SEED = 32


def new_seed() -> bytes:
    """32 random bytes, from which a key follows."""
    return os.urandom(SEED)


def written(seed: bytes) -> bytes:
    """The file that holds a key."""
    return f"{MARK} {b64encode(seed).decode()}\n".encode()


def read(data: bytes) -> bytes:
    """The seed that a file holds; raises MisreadError where it holds none."""
    try:
        mark, _, spelled = data.decode("ascii").strip().partition(" ")
        seed = b64decode(spelled, validate=True)
    except ValueError:
        raise MisreadError("it holds no key") from None
    if mark != MARK or len(seed) != SEED:
        raise MisreadError("it holds no key")
    return seed


def public(seed: bytes) -> str:
    """The key by which others check what this one signs."""
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return b64encode(key.public_bytes_raw()).decode()


def sign(seed: bytes, data: bytes) -> str:
    """The signature of the bytes."""
    return b64encode(Ed25519PrivateKey.from_private_bytes(seed).sign(data)).decode()


def holds(key: str, signature: str, data: bytes) -> bool:
    """Whether the key signed these bytes; both are written in their one right form."""
    try:
        raw, signed = (b64decode(each, validate=True) for each in (key, signature))
        Ed25519PublicKey.from_public_bytes(raw).verify(signed, data)
    except (ValueError, InvalidSignature):
        return False
    return [key, signature] == [b64encode(each).decode() for each in (raw, signed)]
