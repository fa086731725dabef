"""A sitting's key in three shares: a cookie, a database row, a secret of the process."""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from amends.vault.chain import ctx
from amends.vault.seal import seal, unseal


def seal_sitting(cookie: bytes, secret: bytes, owner: bytes, ak: bytes) -> bytes:
    """The account key as it lies in the session's row."""
    return seal(_cipher(cookie, secret), ctx("session", owner), ak)


def open_sitting(cookie: bytes, secret: bytes, owner: bytes, row: bytes) -> bytes:
    """The account key, from all three shares; raises WrongKeyError where one is another."""
    return unseal(_cipher(cookie, secret), ctx("session", owner), row)


def _cipher(cookie: bytes, secret: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, secret, ctx("session")).derive(cookie))
