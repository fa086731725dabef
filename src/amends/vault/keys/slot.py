"""A slot: the account key under a key that a passphrase or the paper gives.

    passphrase → Argon2id → (HMAC with the pepper) → HKDF → key 32 | check 32
    spare key ───────────────────────────────────── → HKDF → key 32 | check 32
    wrapped = seal(key, account key)

`check` ties the slot to one key alone, which AES-GCM by itself does not.
"""

from __future__ import annotations

import hmac
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from amends.vault.chain import ctx
from amends.vault.faults import MisreadError, WrongKeyError
from amends.vault.keys import argon
from amends.vault.seal import seal, unseal

PASS, SPARE = "pass", "spare"
NO_PEPPERS: Mapping[str, bytes] = {}


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: whose, which, what sort, how derived, and the wrapped account key."""

    owner: bytes
    sid: bytes
    kind: str
    params: str
    check: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Halves:
    """What a secret gives: the key that wraps, and the check that it is the one."""

    key: bytes
    check: bytes


@dataclass(frozen=True, slots=True)
class Pepper:
    """A server's own share in each passphrase's key, kept outside its database."""

    name: str
    secret: bytes


def pass_slot(
    owner: bytes,
    passphrase: str,
    ak: bytes,
    *,
    costs: argon.Costs,
    pepper: Pepper | None = None,
) -> Slot:
    """A new slot that this passphrase opens; a hosted server adds its pepper."""
    name = "-" if pepper is None else pepper.name
    params = argon.Params(costs, os.urandom(argon.SALT), name).spell()
    slot = Slot(owner, os.urandom(16), PASS, params, b"", b"")
    peppers = {} if pepper is None else {name: pepper.secret}
    return rewrap(slot, pass_halves(slot, passphrase, peppers), ak)


def spare_slot(owner: bytes, spare: bytes, ak: bytes) -> tuple[Slot, bytes]:
    """A new slot that the spare key opens, and the key inside it.

    That key goes into the purse, so that the slot can be wrapped anew without paper.
    """
    salt = b64encode(os.urandom(argon.SALT)).decode()
    slot = Slot(owner, os.urandom(16), SPARE, f"hkdf${salt}", b"", b"")
    halves = spare_halves(slot, spare)
    return rewrap(slot, halves, ak), halves.key


def pass_halves(slot: Slot, passphrase: str, peppers: Mapping[str, bytes]) -> Halves:
    """What a passphrase gives at a slot; raises MisreadError where its text is hostile."""
    params = argon.parse(slot.params)
    root = argon.derive(passphrase, params)
    if params.pepper != "-":
        root = hmac.digest(_pepper(params.pepper, peppers), root, "sha256")
    return _halves(slot, root, None)


def spare_halves(slot: Slot, spare: bytes) -> Halves:
    """What the spare key gives at a slot."""
    name, _, salt = slot.params.partition("$")
    if name != "hkdf":
        raise MisreadError("The slot does not say how its key is derived.")
    return _halves(slot, spare, b64decode(salt))


def rewrap(slot: Slot, halves: Halves, ak: bytes) -> Slot:
    """The same slot around another account key."""
    wrapped = seal(AESGCM(halves.key), _about(slot), ak)
    return replace(slot, check=halves.check, wrapped=wrapped)


def turn(slot: Slot, halves: Halves) -> bytes:
    """The account key; raises WrongKeyError where the secret was another."""
    if not hmac.compare_digest(slot.check, halves.check):
        raise WrongKeyError
    return unseal(AESGCM(halves.key), _about(slot), slot.wrapped)


def open_slot(
    slot: Slot, passphrase: str, peppers: Mapping[str, bytes] = NO_PEPPERS
) -> bytes:
    """The account key behind a passphrase slot; raises WrongKeyError or MisreadError."""
    return turn(slot, pass_halves(slot, passphrase, peppers))


def open_spare(slot: Slot, spare: bytes) -> bytes:
    """The account key behind a spare slot; raises WrongKeyError."""
    return turn(slot, spare_halves(slot, spare))


def _halves(slot: Slot, secret: bytes, salt: bytes | None) -> Halves:
    info = ctx("kek", slot.owner, slot.sid, slot.kind.encode())
    both = HKDF(SHA256(), 64, salt, info).derive(secret)
    return Halves(both[:32], both[32:])


def _about(slot: Slot) -> bytes:
    kind, params = slot.kind.encode(), slot.params.encode()
    return ctx("slot", slot.owner, slot.sid, kind, params)


def _pepper(name: str, peppers: Mapping[str, bytes]) -> bytes:
    if name not in peppers:
        raise MisreadError(f"The server's pepper {name!r} is not set.")
    return peppers[name]
