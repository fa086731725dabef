"""The libraries give what the standards publish; HPKE is done once more by hand."""

from __future__ import annotations

import hmac
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from amends.vault.chain import ctx
from amends.vault.keys.box import take
from amends.vault.keys.ring import new_ring

AES_128, AES_256 = 1, 2
LENGTHS = {AES_128: 16, AES_256: 32}


def test_argon2id_gives_the_tag_of_rfc_9106() -> None:
    argon = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    )
    found = argon.derive(b"\x01" * 32).hex()
    assert found == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_hkdf_gives_the_first_key_of_rfc_5869() -> None:
    info, salt = bytes(range(0xF0, 0xFA)), bytes(range(13))
    found = HKDF(SHA256(), 42, salt, info).derive(b"\x0b" * 22).hex()
    assert found == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )


def extract(salt: bytes, label: bytes, of: bytes, suite: bytes) -> bytes:
    return hmac.digest(salt, b"HPKE-v1" + suite + label + of, "sha256")


def expand(key: bytes, label: bytes, info: bytes, length: int, suite: bytes) -> bytes:
    plain = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    found, block = b"", b""
    for number in range(1, -(-length // sha256().digest_size) + 1):
        block = hmac.digest(key, block + plain + bytes([number]), "sha256")
        found += block
    return found[:length]


def shared(private: bytes, public: bytes, context: bytes) -> bytes:
    """DHKEM(X25519, HKDF-SHA256) of RFC 9180, section 4.1."""
    suite = b"KEM" + (0x20).to_bytes(2, "big")
    key = X25519PrivateKey.from_private_bytes(private)
    met = key.exchange(X25519PublicKey.from_public_bytes(public))
    prk = extract(b"", b"eae_prk", met, suite)
    return expand(prk, b"shared_secret", context, 32, suite)


def scheduled(secret: bytes, info: bytes, aead: int) -> tuple[bytes, bytes]:
    """The key and the first nonce in base mode, section 5.1."""
    suite = b"HPKE" + b"".join(n.to_bytes(2, "big") for n in (0x20, 1, aead))
    ids = extract(b"", b"psk_id_hash", b"", suite)
    about = b"\0" + ids + extract(b"", b"info_hash", info, suite)
    root = extract(secret, b"secret", b"", suite)
    key = expand(root, b"key", about, LENGTHS[aead], suite)
    return key, expand(root, b"base_nonce", about, 12, suite)


def public_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def test_hpke_by_hand_gives_what_rfc_9180_publishes() -> None:
    """Appendix A.1.1: X25519, HKDF-SHA256, AES-128-GCM, base mode."""
    sender = "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"
    receiver = "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    enc, to = public_of(bytes.fromhex(sender)), bytes.fromhex(receiver)
    secret = shared(bytes.fromhex(sender), to, enc + to)
    key, nonce = scheduled(secret, info, AES_128)
    assert [value.hex() for value in (enc, secret, key, nonce)] == [
        "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
        "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc",
        "4531685d41d65f03dc48f6b8302c05b0",
        "56d890e5accaaf011cff4b7d",
    ]


LETTERS = [("pending", b"half typed"), ("terms", b""), ("pending", bytes(5000))]


@pytest.mark.parametrize(("purpose", "plain"), LETTERS)
def test_what_was_sealed_by_hand_opens_in_the_letterbox(
    purpose: str, plain: bytes
) -> None:
    ring, sender = new_ring(), bytes(range(32))
    enc = public_of(sender)
    secret = shared(sender, ring.letterbox, enc + ring.letterbox)
    info = ctx("drop", ring.rec, purpose.encode())
    key, nonce = scheduled(secret, info, AES_256)
    sealed = enc + AESGCM(key).encrypt(nonce, plain, b"")
    assert take(ring.box, ring.rec, purpose, sealed) == plain
