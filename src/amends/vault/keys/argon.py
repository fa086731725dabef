"""A passphrase's one derivation: Argon2id, with a floor and a cap under its costs."""

from __future__ import annotations

import unicodedata
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from threading import Lock

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from amends.vault.faults import MisreadError

MIB = 1024
SALT = 16
MEMORIES = range(19 * MIB, 2048 * MIB + 1)
PASSES = range(2, 65)
LANES = range(1, 17)


@dataclass(frozen=True, slots=True)
class Costs:
    """What one guess costs: memory in KiB, passes over it, lanes side by side.

    The floor keeps a writer of the database from weakening a slot, the cap from
    hanging the server with one. Raises MisreadError beyond them.
    """

    memory: int
    passes: int
    lanes: int = 4

    def __post_init__(self) -> None:
        memory = self.memory in MEMORIES
        if not (memory and self.passes in PASSES and self.lanes in LANES):
            raise MisreadError("The costs of this key are out of bounds.")


LOCAL = Costs(256 * MIB, 3)
HOSTED = Costs(64 * MIB, 3)
LEAST = Costs(19 * MIB, 2, 1)

ONE_AT_A_TIME = Lock()
"""OpenSSL lends its threads to one derivation; a second beside it fails, or never ends."""


@dataclass(frozen=True, slots=True)
class Params:
    """How a slot's passphrase is derived; `pepper` is the id of one, or "-"."""

    costs: Costs
    salt: bytes
    pepper: str = "-"

    def spell(self) -> str:
        """The parameters as the text that the slot's seal is bound to."""
        cost = f"m={self.costs.memory},t={self.costs.passes},p={self.costs.lanes}"
        return f"argon2id${cost}${b64encode(self.salt).decode()}${self.pepper}"


def parse(text: str) -> Params:
    """The parameters that a text spells; raises MisreadError for any other spelling."""
    try:
        name, costs, salt, pepper = text.split("$")
        memory, passes, lanes = (int(part[2:]) for part in costs.split(","))
        raw = b64decode(salt, validate=True)
        params = Params(Costs(memory, passes, lanes), raw, pepper)
    except (ValueError, Base64Error):
        raise MisreadError("The slot does not say how its key is derived.") from None
    if name != "argon2id" or len(raw) != SALT or params.spell() != text:
        raise MisreadError("The slot does not say how its key is derived.")
    return params


def derive(passphrase: str, params: Params) -> bytes:
    """The 32 bytes that a passphrase gives, however its letters were composed.

    Derivations wait for one another, so many at once take no more memory than one.
    """
    costs = params.costs
    argon = Argon2id(
        salt=params.salt,
        length=32,
        iterations=costs.passes,
        lanes=costs.lanes,
        memory_cost=costs.memory,
    )
    with ONE_AT_A_TIME:
        return argon.derive(unicodedata.normalize("NFKC", passphrase).encode())
