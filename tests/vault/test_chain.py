from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from amends.vault.chain import commit, ctx, follow, genesis, head, leaf
from amends.vault.keys.slot import Slot, pass_halves

REC = bytes(range(16))
SEED = bytes(range(32))
BODY = b'{"k":"note","p":{"text":"I lied about the 14th."},"t":"2026-11-23T12:00:00Z"}'
GENESIS = "2e79cb2e6a79d1998d9ffdbc738666f019333d9a2d63ea4cd2a7e99ef22dfed5"
C = "ebbd3aba276be050c424674d1d6c48f8289a33f3cce0b6fdf29f5305c0926384"
LEAF = "802ade18395d9e5583be1365a3d04c20324a5ccfc689ce322e5eaaa3bfa0a1a9"
HEAD = "a59bc0f6d80ddf5b9a119eca40c74bd51e756a62bca4c93312345f94c3c7247c"
PARAMS = "argon2id$m=65536,t=3,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-"
KEK = "446ce683a1c5f73930749566a2588fe7f5ef414fda10f90e28ba4ae70f43a0e0"
CHECK = "0d4295e83895499eeed9b05c0038ce80d3aa08f4062a70d8cb820c374b2b4516"


def test_the_chain_has_its_published_bytes() -> None:
    public = Ed25519PrivateKey.from_private_bytes(SEED).public_key()
    start = genesis(REC, public.public_bytes_raw())
    c = commit(b"\x11" * 32, BODY)
    assert start.hex() == GENESIS
    assert c.hex() == C
    assert leaf(REC, 1, c).hex() == LEAF
    assert head(start, leaf(REC, 1, c)).hex() == HEAD
    assert follow(start, REC, 0, [c]).hex() == HEAD


def test_a_passphrase_gives_its_published_key() -> None:
    slot = Slot(REC, b"\x33" * 16, "pass", PARAMS, b"", b"")
    halves = pass_halves(slot, "correct horse battery staple", {})
    assert halves.key.hex() == KEK
    assert halves.check.hex() == CHECK


parts = st.lists(st.binary(max_size=6), max_size=4)


@given(parts, parts)
def test_different_parts_are_never_spelled_alike(
    a: list[bytes], b: list[bytes]
) -> None:
    assert (ctx("x", *a) == ctx("x", *b)) == (a == b)


def test_different_purposes_are_never_spelled_alike() -> None:
    assert ctx("a", b"x") != ctx("b", b"x")
