"""The pages that Telegram Desktop writes to be looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from amends.conversations import limits
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged, TooLarge, Unrecognised
from amends.conversations.reading import read
from amends.conversations.source import from_bytes, from_path

TIME = (
    '<div class="pull_right date details" title="14.05.2023 16:43:57{zone}">16:43</div>'
)
ALEX = '<div class="from_name">Alex</div>'
TEXT = '<div class="text">a word</div>'


def page(*insides: str) -> bytes:
    """A page of messages with these insides."""
    blocks = (
        f'<div class="message default clearfix" id="message{n}">{inside}</div>'
        for n, inside in enumerate(insides)
    )
    return f"<!DOCTYPE html><html><body>{''.join(blocks)}</body></html>".encode()


def when(zone: str = " UTC+00:00") -> str:
    return TIME.format(zone=zone)


def test_where_one_time_has_no_zone_all_are_those_of_the_clock() -> None:
    content = page(when() + ALEX + TEXT, when("") + ALEX + TEXT)
    (chat,) = read([from_bytes("messages.html", content)], Choices())
    assert (chat.clock, len(chat)) == ("wall", 2)


def test_what_has_no_sender_or_no_date_is_counted_as_left_out() -> None:
    content = page(when() + TEXT, ALEX + TEXT, when() + ALEX + TEXT)
    (chat,) = read([from_bytes("messages.html", content)], Choices())
    assert len(chat) == 1
    assert chat.skipped == {"no_sender": 1, "no_date": 1}


def test_json_is_taken_where_both_are_there(tmp_path: Path) -> None:
    samples = Path(__file__).parent / "samples" / "telegram"
    (tmp_path / "result.json").write_bytes((samples / "one chat.json").read_bytes())
    (tmp_path / "messages.html").write_bytes(page(when() + ALEX + TEXT))
    (chat,) = read([from_path(tmp_path)], Choices())
    assert len(chat) > 1


def test_pages_of_others_that_look_alike_are_refused() -> None:
    other = page(when().replace("14.05.2023 16:43:57", "Sun May 14 2023") + ALEX + TEXT)
    with pytest.raises(Unrecognised):
        read([from_bytes("messages.html", other)], Choices())


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ("<div>" * 2_000, Damaged),
        ('<div class="text">' + "x" * (limits.LONGEST_MESSAGE + 1), TooLarge),
        ("<!-- " + "x" * (2 * limits.LONGEST_MESSAGE), TooLarge),
    ],
    ids=["deep", "long", "unclosed"],
)
def test_hostile_pages_are_refused_in_one_sentence(
    inside: str, fault: type[Exception]
) -> None:
    content = page(when() + ALEX + TEXT, when() + ALEX + inside)
    with pytest.raises(fault):
        read([from_bytes("messages.html", content)], Choices())


def test_a_page_that_is_no_text_is_refused() -> None:
    content = page(when() + ALEX + TEXT) + b"\xff\xfe\xff"
    with pytest.raises(Damaged, match="not UTF-8"):
        read([from_bytes("messages.html", content)], Choices())


def test_more_ends_than_beginnings_do_no_harm() -> None:
    content = b"</div></div>" + page(when() + ALEX + TEXT + "</div></div></div>")
    (chat,) = read([from_bytes("messages.html", content)], Choices())
    assert len(chat) == 1
