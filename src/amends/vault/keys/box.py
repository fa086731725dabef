"""The drop box: what arrives while a record is locked, sealed to its X25519 key.

HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM: enc 32 | ciphertext | tag 16.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from amends.vault.chain import ctx
from amends.vault.faults import WrongKeyError

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def drop(letterbox: bytes, rec: bytes, purpose: str, plain: bytes) -> bytes:
    """The plain bytes so that only the record's own ring opens them."""
    public = X25519PublicKey.from_public_bytes(letterbox)
    return _SUITE.encrypt(plain, public, ctx("drop", rec, purpose.encode()))


def take(box: bytes, rec: bytes, purpose: str, sealed: bytes) -> bytes:
    """What was dropped; raises WrongKeyError where it was not meant for this."""
    private = X25519PrivateKey.from_private_bytes(box)
    try:
        return _SUITE.decrypt(sealed, private, ctx("drop", rec, purpose.encode()))
    except (InvalidTag, ValueError):
        raise WrongKeyError from None
