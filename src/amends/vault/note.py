"""A signed note (C2SP): lines of text, an empty line, and who signed them.

    amends/1/record <record id, hex>
    <number of entries>
    <head, base64>
    <UTC time>
    unsupported <entries, comma between>          only where shown claims are not borne out

    — amends/<record id, hex> <base64 of: key id 4 | Ed25519 signature 64>

The key id is the first four bytes of SHA-256(name, newline, 0x01, public key).
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from amends.vault.faults import MisreadError

ED25519 = b"\x01"
_TEXT = re.compile(
    r"amends/1/record ([0-9a-f]{32})\n(0|[1-9][0-9]{0,15})\n"
    r"([A-Za-z0-9+/]{43}=)\n(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\n"
    r"(?:unsupported ([1-9][0-9]*(?:,[1-9][0-9]*)*)\n)?"
)


@dataclass(frozen=True)
class Checkpoint:
    """How far a record went at a moment; `when` is UTC, `YYYY-MM-DDTHH:MM:SSZ`.

    `unsupported` names the entries that claim a change which the record does not bear
    out: signed with the rest, so that no copy is without it.
    """

    rec: bytes
    count: int
    head: bytes
    when: str
    unsupported: tuple[int, ...] = ()

    def text(self) -> str:
        """The lines that are signed."""
        head = b64encode(self.head).decode()
        claims = ",".join(map(str, self.unsupported))
        last = f"unsupported {claims}\n" if claims else ""
        start = f"amends/1/record {self.rec.hex()}\n{self.count}\n"
        return f"{start}{head}\n{self.when}\n{last}"


def sign(checkpoint: Checkpoint, seed: bytes) -> str:
    """The note, signed with the record's own key."""
    text = checkpoint.text()
    key = Ed25519PrivateKey.from_private_bytes(seed)
    mark = key_id(_name(checkpoint.rec), key.public_key().public_bytes_raw())
    signature = b64encode(mark + key.sign(text.encode())).decode()
    return f"{text}\n— {_name(checkpoint.rec)} {signature}\n"


def verify(note: str, public: bytes) -> Checkpoint:
    """What the note says; raises MisreadError where it is not signed by this key.

    Lines signed by others are passed over, as the format asks.
    """
    text, gap, signatures = note.rpartition("\n\n")
    if not gap or not signatures.endswith("\n"):
        raise MisreadError("The note has no signature.")
    checkpoint = _read(text + "\n")
    start = f"— {_name(checkpoint.rec)} "
    lines = [line for line in signatures[:-1].split("\n") if line.startswith(start)]
    if not any(_holds(checkpoint, line.removeprefix(start), public) for line in lines):
        raise MisreadError("The note is not signed with this record's key.")
    return checkpoint


def key_id(name: str, public: bytes) -> bytes:
    """The four bytes by which a signature says whose it is."""
    return sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]


def _name(rec: bytes) -> str:
    return f"amends/{rec.hex()}"


def _read(text: str) -> Checkpoint:
    found = _TEXT.fullmatch(text)
    if found is None:
        raise MisreadError("The note does not read as a record's checkpoint.")
    rec, count, head, when, claims = found.groups()
    checkpoint = Checkpoint(
        bytes.fromhex(rec),
        int(count),
        b64decode(head),
        when,
        tuple(map(int, claims.split(","))) if claims else (),
    )
    if checkpoint.text() != text:
        raise MisreadError("The note is not written in its one right form.")
    return checkpoint


def _holds(checkpoint: Checkpoint, written: str, public: bytes) -> bool:
    try:
        raw = b64decode(written, validate=True)
        if raw[:4] != key_id(_name(checkpoint.rec), public):
            return False
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(raw[4:], checkpoint.text().encode())
    except (ValueError, InvalidSignature):
        return False
    return b64encode(raw).decode() == written
