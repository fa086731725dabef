"""The keyring of a record, and the purse of an account: JSON under the account key.

ring    {"box": X25519 key, "keys": {generation: data key}, "seed": Ed25519 seed}
purse   {"spare": the spare slot's key, "totp": secret, "used": [..], "codes": [..]}
"""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from amends.vault.chain import ctx, u64
from amends.vault.seal import new_key, seal, unseal


@dataclass(frozen=True)
class Ring:
    """The keys of one record. The generation counts its data keys; the newest seals."""

    rec: bytes
    generation: int
    keys: Mapping[int, bytes] = field(repr=False)
    seed: bytes = field(repr=False)
    box: bytes = field(repr=False)

    @cached_property
    def _ciphers(self) -> dict[int, AESGCM]:
        return {kid: AESGCM(key) for kid, key in self.keys.items()}

    def cipher(self, kid: int | None = None) -> AESGCM:
        """What seals and opens under a data key; without a number, the newest."""
        return self._ciphers[self.generation if kid is None else kid]

    @property
    def public(self) -> bytes:
        """The Ed25519 public key by which the record's signatures are checked."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        return key.public_key().public_bytes_raw()

    @property
    def letterbox(self) -> bytes:
        """The X25519 public key to which things are sealed while it is locked."""
        key = X25519PrivateKey.from_private_bytes(self.box)
        return key.public_key().public_bytes_raw()


@dataclass(frozen=True)
class Purse:
    """What an account keeps beside its records' keys."""

    spare: bytes | None = field(default=None, repr=False)
    totp: bytes | None = field(default=None, repr=False)
    used: tuple[int, ...] = ()
    codes: tuple[str, ...] = field(default=(), repr=False)


def new_ring(rec: bytes | None = None) -> Ring:
    """A ring of fresh keys, for a record with this id or a new one."""
    rec = os.urandom(16) if rec is None else rec
    return Ring(rec, 1, {1: new_key()}, seed=new_key(), box=new_key())


def next_ring(ring: Ring) -> Ring:
    """The ring of the next generation: a new data key alone, the record's own keys."""
    generation = ring.generation + 1
    return replace(ring, generation=generation, keys={generation: new_key()})


def seal_ring(ring: Ring, ak: bytes) -> bytes:
    """The ring under the account key, bound to its record and generation."""
    keys = {str(kid): _spell(key) for kid, key in ring.keys.items()}
    plain = {"box": _spell(ring.box), "keys": keys, "seed": _spell(ring.seed)}
    return seal(AESGCM(ak), _about("ring", ring.rec, ring.generation), _json(plain))


def open_ring(sealed: bytes, rec: bytes, generation: int, ak: bytes) -> Ring:
    """The ring of a record; raises WrongKeyError for another key, record or generation."""
    plain = json.loads(unseal(AESGCM(ak), _about("ring", rec, generation), sealed))
    keys = {int(kid): b64decode(key) for kid, key in plain["keys"].items()}
    seed, box = b64decode(plain["seed"]), b64decode(plain["box"])
    return Ring(rec, generation, keys, seed=seed, box=box)


def seal_purse(purse: Purse, owner: bytes, generation: int, ak: bytes) -> bytes:
    """The purse under the account key, bound to its account and generation."""
    plain = {
        "spare": None if purse.spare is None else _spell(purse.spare),
        "totp": None if purse.totp is None else _spell(purse.totp),
        "used": purse.used,
        "codes": purse.codes,
    }
    return seal(AESGCM(ak), _about("purse", owner, generation), _json(plain))


def open_purse(sealed: bytes, owner: bytes, generation: int, ak: bytes) -> Purse:
    """The purse of an account; raises WrongKeyError for another key or generation."""
    about = _about("purse", owner, generation)
    plain = json.loads(unseal(AESGCM(ak), about, sealed))
    return Purse(
        spare=None if plain["spare"] is None else b64decode(plain["spare"]),
        totp=None if plain["totp"] is None else b64decode(plain["totp"]),
        used=tuple(plain["used"]),
        codes=tuple(plain["codes"]),
    )


def _about(label: str, owner: bytes, generation: int) -> bytes:
    return ctx(label, owner, u64(generation))


def _spell(key: bytes) -> str:
    return b64encode(key).decode()


def _json(plain: object) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()
