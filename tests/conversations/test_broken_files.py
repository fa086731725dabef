"""Every sample, broken in every way: read, or refused in one sentence; never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.choices import Choices
from amends.conversations.errors import ConversationError
from amends.conversations.reading import read
from amends.conversations.source import from_bytes
from tests.conversations.test_samples import KEPT

FILES = [sample for sample in KEPT if sample.is_file()]
SPOILS = (b"\0", b"\xff\xfe", b"[" * 5000, b'"', b"}", b"]", b"9" * 40, b"&x;", b"\n")


def outcome(name: str, content: bytes) -> str:
    """What came of it: the number of conversations, or the sentence."""
    try:
        return str(len(read([from_bytes(name, content)], Choices(order="day_first"))))
    except ConversationError as error:
        return str(error)


@given(st.sampled_from(FILES), st.floats(0, 1), st.sampled_from(SPOILS))
def test_a_spoilt_file_is_read_or_refused_in_one_sentence(
    sample: Path, where: float, spoil: bytes
) -> None:
    whole = sample.read_bytes()
    place = int(where * len(whole))
    assert "\n" not in outcome(sample.name, whole[:place] + spoil + whole[place:])


@given(st.sampled_from(FILES), st.floats(0.01, 1))
def test_a_file_that_breaks_off_is_read_or_refused_in_one_sentence(
    sample: Path, where: float
) -> None:
    whole = sample.read_bytes()
    assert "\n" not in outcome(sample.name, whole[: int(where * len(whole)) + 1])


@given(st.sampled_from(FILES), st.data())
def test_a_file_of_other_types_is_read_or_refused_in_one_sentence(
    sample: Path, data: st.DataObject
) -> None:
    whole = sample.read_bytes()
    values = (b"null", b"{}", b"[]", b"-1", b"1e400", b"true", b'"x"', b"[[1]]")
    colons = [at for at in range(len(whole)) if whole[at : at + 1] == b":"] or [0]
    place = data.draw(st.sampled_from(colons)) + 1
    value = data.draw(st.sampled_from(values))
    ends = [whole.find(mark, place) for mark in (b",", b"}", b"\n")]
    end = min((at for at in ends if at >= 0), default=len(whole))
    assert "\n" not in outcome(sample.name, whole[:place] + value + whole[end:])


@pytest.mark.parametrize("sample", FILES, ids=lambda one: one.name)
def test_what_is_said_of_a_broken_file_repeats_none_of_its_words(sample: Path) -> None:
    whole = sample.read_bytes()
    said = outcome(sample.name, whole[: len(whole) * 2 // 3])
    assert "hello" not in said
