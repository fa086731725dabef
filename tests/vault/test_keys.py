from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.vault.faults import MisreadError, WrongKeyError
from amends.vault.keys import argon, spare
from amends.vault.keys.box import drop, take
from amends.vault.keys.ring import (
    Purse,
    new_ring,
    next_ring,
    open_purse,
    open_ring,
    seal_purse,
    seal_ring,
)
from amends.vault.keys.sitting import open_sitting, seal_sitting
from amends.vault.keys.slot import (
    Halves,
    Pepper,
    open_slot,
    open_spare,
    pass_slot,
    rewrap,
    spare_slot,
)

OWNER, AK = bytes(range(16)), bytes(range(32))
PEPPER = Pepper("p1", b"p" * 32)


def test_a_passphrase_opens_its_slot_however_it_was_composed() -> None:
    slot = pass_slot(OWNER, "caf\u00e9 au lait chaud", AK, costs=argon.LEAST)
    assert open_slot(slot, "cafe\u0301 au lait chaud") == AK


def test_another_passphrase_owner_or_parameter_opens_nothing() -> None:
    slot = pass_slot(OWNER, "four good plain words", AK, costs=argon.LEAST)
    other = pass_slot(OWNER, "four good plain words", AK, costs=argon.LEAST)
    with pytest.raises(WrongKeyError):
        open_slot(slot, "four bad plain words")
    with pytest.raises(WrongKeyError):
        open_slot(replace(slot, owner=bytes(16)), "four good plain words")
    with pytest.raises(WrongKeyError):
        open_slot(replace(slot, params=other.params), "four good plain words")


def test_a_peppered_slot_opens_only_where_the_pepper_is() -> None:
    slot = pass_slot(OWNER, "words", AK, costs=argon.LEAST, pepper=PEPPER)
    assert open_slot(slot, "words", {"p1": PEPPER.secret}) == AK
    with pytest.raises(WrongKeyError):
        open_slot(slot, "words", {"p1": b"q" * 32})
    with pytest.raises(MisreadError):
        open_slot(slot, "words")


@pytest.mark.parametrize(
    "params",
    [
        "argon2id$m=1024,t=3,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=65536,t=1,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=1099511627776,t=3,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=65536,t=1000,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=65536,t=3,p=400$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=065536,t=3,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "argon2id$m=65536,t=3,p=4$IiIi$-",
        "argon2i$m=65536,t=3,p=4$IiIiIiIiIiIiIiIiIiIiIg==$-",
        "plain",
        "",
    ],
)
def test_a_weakened_or_hostile_slot_is_refused(params: str) -> None:
    slot = pass_slot(OWNER, "words", AK, costs=argon.LEAST)
    with pytest.raises(MisreadError):
        open_slot(replace(slot, params=params), "words")


@given(st.binary(min_size=20, max_size=20))
def test_a_spare_key_is_read_as_it_was_written(raw: bytes) -> None:
    paper = spare.spell(raw)
    assert len(paper) == 34 + 8
    assert spare.parse(paper) == raw
    typed = paper.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert spare.parse(typed) == raw


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 34, "0" * 33 + "1"])
def test_a_spare_key_that_was_mistyped_is_told(typed: str) -> None:
    with pytest.raises(MisreadError):
        spare.parse(typed)


def test_the_spare_key_opens_and_can_be_rewrapped_without_the_paper() -> None:
    raw = spare.new_spare()
    slot, key = spare_slot(OWNER, raw, AK)
    assert open_spare(slot, raw) == AK
    again = rewrap(slot, Halves(key, slot.check), b"n" * 32)
    assert open_spare(again, raw) == b"n" * 32
    with pytest.raises(WrongKeyError):
        open_spare(slot, spare.new_spare())


def test_a_ring_opens_only_for_its_record_and_generation() -> None:
    ring = new_ring()
    sealed = seal_ring(ring, AK)
    assert open_ring(sealed, ring.rec, 1, AK) == ring
    for rec, generation, ak in [
        (OWNER, 1, AK),
        (ring.rec, 2, AK),
        (ring.rec, 1, b"x" * 32),
    ]:
        with pytest.raises(WrongKeyError):
            open_ring(sealed, rec, generation, ak)


def test_a_ring_never_shows_its_keys() -> None:
    ring = new_ring()
    assert repr(ring) == f"Ring(rec={ring.rec!r}, generation=1)"


def test_the_next_ring_keeps_who_signs_and_drops_what_sealed() -> None:
    ring = new_ring()
    after = next_ring(ring)
    assert (after.public, after.letterbox) == (ring.public, ring.letterbox)
    assert list(after.keys) == [2]


def test_a_purse_comes_back_as_it_was() -> None:
    purse = Purse(spare=b"s" * 32, totp=b"t" * 20, used=(1, 2), codes=("a",))
    for kept in (purse, Purse()):
        assert open_purse(seal_purse(kept, OWNER, 1, AK), OWNER, 1, AK) == kept
    with pytest.raises(WrongKeyError):
        open_purse(seal_purse(purse, OWNER, 1, AK), OWNER, 2, AK)


def test_a_sitting_opens_with_all_three_shares_only() -> None:
    cookie, secret = os.urandom(32), os.urandom(32)
    row = seal_sitting(cookie, secret, OWNER, AK)
    assert open_sitting(cookie, secret, OWNER, row) == AK
    for other in [(b"", secret, OWNER), (cookie, b"x", OWNER), (cookie, secret, AK)]:
        with pytest.raises(WrongKeyError):
            open_sitting(*other, row)


def test_what_is_dropped_opens_for_its_record_and_purpose_alone() -> None:
    ring = new_ring()
    sealed = drop(ring.letterbox, ring.rec, "pending", b"half typed")
    assert take(ring.box, ring.rec, "pending", sealed) == b"half typed"
    for other in [(ring.seed, "pending"), (ring.box, "terms")]:
        with pytest.raises(WrongKeyError):
            take(other[0], ring.rec, other[1], sealed)
    with pytest.raises(WrongKeyError):
        take(ring.box, ring.rec, "pending", b"short")


def test_derivations_side_by_side_each_give_the_key() -> None:
    """Two at once used to fail, or to wait for each other for ever."""
    params = argon.Params(argon.Costs(19 * argon.MIB, 2), bytes(16))
    alone = argon.derive("four good plain words", params)
    with ThreadPoolExecutor(4) as beside:
        found = beside.map(argon.derive, ["four good plain words"] * 8, [params] * 8)
    assert set(found) == {alone}
