"""Terms that the ex signs, as a file, and in a record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from amends import hand
from amends.core.kinds.terms import NoContact, TermsStated

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
SEED = bytes(range(32))
TERMS = TermsStated(
    at=NOW, recorded=NOW, source="they_set", company="civil", words="Be kind."
)
STOP = NoContact(at=NOW, recorded=NOW, source="they_set")


@pytest.mark.parametrize("terms", [TERMS, STOP])
def test_what_was_signed_is_read_again(terms: hand.Terms) -> None:
    found = hand.read(hand.signed(terms, SEED) + b"\n")
    assert replace(found, key=None, signature=None) == terms


def test_no_letter_of_it_can_be_altered() -> None:
    data = hand.signed(TERMS, SEED)
    for index in range(len(data)):
        altered = data[:index] + bytes([data[index] ^ 1]) + data[index + 1 :]
        with pytest.raises(hand.HandError):
            hand.read(altered)


def test_one_hand_has_one_key_and_another_has_another() -> None:
    later = replace(TERMS, at=NOW + timedelta(days=1), recorded=NOW + timedelta(days=1))
    first, second, other = (
        hand.read(hand.signed(terms, seed)).key
        for terms, seed in ((TERMS, SEED), (later, SEED), (TERMS, bytes(32)))
    )
    assert first == second != other


def test_the_eight_words_are_the_same_in_the_record() -> None:
    terms = hand.read(hand.signed(TERMS, SEED))
    words = hand.eight_words(terms)
    assert len(words.split()) == 8
    assert words == hand.eight_words(hand.taken(terms, NOW + timedelta(days=3)))
    assert words != hand.eight_words(hand.read(hand.signed(STOP, SEED)))


def test_it_binds_from_when_it_was_set_and_is_written_down_when_it_comes() -> None:
    later = NOW + timedelta(days=3)
    taken = hand.taken(hand.read(hand.signed(TERMS, SEED)), later)
    assert (taken.at, taken.recorded) == (NOW, later)


def test_what_is_dated_later_is_not_taken_yet() -> None:
    with pytest.raises(hand.HandError, match="not yet"):
        hand.taken(TERMS, NOW - timedelta(seconds=1))


@pytest.mark.parametrize(
    "terms",
    [
        replace(TERMS, source="they_said"),
        replace(TERMS, recorded=NOW + timedelta(days=1)),
    ],
)
def test_what_is_not_set_by_their_hand_at_that_moment_is_refused(
    terms: TermsStated,
) -> None:
    with pytest.raises(hand.HandError):
        hand.read(hand.signed(terms, SEED))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"kind":"note"}'])
def test_what_is_no_such_file_says_so(data: bytes) -> None:
    with pytest.raises(hand.HandError):
        hand.read(data)
