"""The chain: each entry's place, tied to all before it, over commitments to its text.

    head 0 = H(genesis, record id, public key)      c = H(commit, r, body)
    leaf n = H(leaf, record id, n, c)          head n = H(head, head n-1, leaf n)

Commitments are salted by `r`, so that a text can be erased, sealed anew under other
keys, or shown to somebody, and the chain still verifies.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import sha256

SUITE = b"amends/1/"


def ctx(label: str, *parts: bytes) -> bytes:
    """The parts under their purpose, each after its length: one reading only."""
    spelled = [_purpose(label)]
    for part in parts:
        spelled += (len(part).to_bytes(4, "big"), part)
    return b"".join(spelled)


def digest(label: str, *parts: bytes) -> bytes:
    """The 32 bytes of SHA-256 over the parts under their purpose."""
    return sha256(ctx(label, *parts)).digest()


def u64(number: int) -> bytes:
    """A number as 8 bytes, the greatest first."""
    return number.to_bytes(8, "big")


def genesis(rec: bytes, public: bytes) -> bytes:
    """The head of the empty record with this id and Ed25519 public key."""
    return digest("genesis", rec, public)


def commit(r: bytes, body: bytes) -> bytes:
    """The commitment to a text, salted by 32 random bytes."""
    return digest("commit", r, body)


def leaf(rec: bytes, n: int, c: bytes) -> bytes:
    """What stands in the chain for the commitment at place n."""
    return digest("leaf", rec, u64(n), c)


def head(before: bytes, leaf_n: bytes) -> bytes:
    """The head after one more leaf."""
    return digest("head", before, leaf_n)


def follow(before: bytes, rec: bytes, n: int, commitments: Iterable[bytes]) -> bytes:
    """The head after the commitments that follow entry n, whose head is `before`."""
    for place, c in enumerate(commitments, n + 1):
        before = head(before, leaf(rec, place, c))
    return before


@cache
def _purpose(label: str) -> bytes:
    spelled = SUITE + label.encode()
    return len(spelled).to_bytes(4, "big") + spelled
