from __future__ import annotations

import pytest

from amends.vault.spoken import words
from amends.web.sittings.strength import four_words, weakness


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("short", "short"),
        ("x" * 1001, "long"),
        ("password1234", "common"),
        ("aaaaaaaaaaaaaa", "guessable"),
        ("alex alex alex", "guessable"),
        ("wrist multitask repackage bonelike", None),
    ],
)
def test_weak_words_are_refused_with_the_reason(
    passphrase: str, why: str | None
) -> None:
    assert weakness(passphrase) == why


def test_the_words_offered_are_strong_and_never_the_same() -> None:
    offered = {four_words() for _ in range(20)}
    assert len(offered) == 20
    assert {weakness(each) for each in offered} == {None}


def test_there_are_enough_words_to_choose_from() -> None:
    assert len(set(words())) == 7776
