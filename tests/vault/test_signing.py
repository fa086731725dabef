from __future__ import annotations

import pytest

from amends.vault import signing
from amends.vault.faults import MisreadError

SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
"""The first of RFC 8032, 7.1."""


def test_it_signs_as_the_standard_prints_it() -> None:
    assert signing.public(SEED) == "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
    assert signing.sign(SEED, b"").startswith("5VZDAMNgrHKQhuLMgG6CioSHfx64")
    assert signing.holds(signing.public(SEED), signing.sign(SEED, b""), b"")


def test_a_key_is_read_from_its_own_file_alone() -> None:
    assert signing.read(signing.written(SEED)) == SEED
    for bad in (b"", b"amends/1/key AAAA\n", b"key " + b"A" * 43 + b"=", b"\xff"):
        with pytest.raises(MisreadError):
            signing.read(bad)


def test_a_signature_is_written_in_one_form() -> None:
    key, signature = signing.public(SEED), signing.sign(SEED, b"a")
    assert not signing.holds(key, signature, b"b")
    assert not signing.holds(key[:-2] + "p=", signature, b"a")
    assert not signing.holds("", "", b"a")
    assert not signing.holds(key, signature + "\n", b"a")
