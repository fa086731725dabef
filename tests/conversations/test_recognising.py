from __future__ import annotations

from pathlib import Path

import pytest

from amends.conversations import limits
from amends.conversations.choices import Choices
from amends.conversations.errors import TooLarge, Unrecognised
from amends.conversations.outline import outline
from amends.conversations.reading import read, recognise
from amends.conversations.registry import formats
from amends.conversations.source import Piece, from_bytes, from_path


def test_keys_are_seen_in_their_places() -> None:
    seen = outline(b'{"a": [{"b": 1, "c": {"d": "x: \\"e\\":"}}], "f": {')
    assert seen == {
        ("a",),
        ("a", "[]", "b"),
        ("a", "[]", "c"),
        ("a", "[]", "c", "d"),
        ("f",),
    }


def test_what_is_no_json_has_no_keys() -> None:
    assert outline(b'hello {"a": 1}') == frozenset()


def test_pages_for_people_are_refused_with_a_hint(tmp_path: Path) -> None:
    page = b"<!DOCTYPE html>\n<html><body>hello</body></html>"
    with pytest.raises(Unrecognised, match="export it again as JSON"):
        read([from_bytes("messages.html", page)], Choices())
    (tmp_path / "messages.html").write_bytes(page)
    with pytest.raises(Unrecognised, match="export it again as JSON"):
        recognise(from_path(tmp_path))


def test_json_in_utf16_is_refused_with_a_hint() -> None:
    with pytest.raises(Unrecognised, match="save it again as UTF-8"):
        read([from_bytes("result.json", '{"a": 1}'.encode("utf-16"))], Choices())


@pytest.mark.parametrize("known", formats(), ids=lambda known: known.NAME)
def test_no_format_takes_what_is_nobodys(known: object, tmp_path: Path) -> None:
    for content in (b"hello", b"{}", b"[]", b"<a/>", b"\xff\xd8\xff", b"a,b\n1,2\n"):
        assert not known.fits(from_bytes("file.json", content))  # type: ignore[attr-defined]
    (tmp_path / "empty").mkdir()
    assert not known.fits(from_path(tmp_path))  # type: ignore[attr-defined]


def test_a_file_that_is_read_whole_has_a_bound() -> None:
    piece = Piece("a.json", limits.LARGEST_WHOLE + 1, lambda: pytest.fail("opened"))
    with pytest.raises(TooLarge, match="512 MB"):
        piece.whole()
