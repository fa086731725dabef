from __future__ import annotations

import json
from typing import Any

import pytest

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.reading import read, recognise
from amends.conversations.source import from_bytes
from tests.conversations.written import moment

START = [
    {"version": "1", "backupTimeMs": "1", "mediaRootBackupKey": "c2VjcmV0"},
    {"account": {"profileKey": "c2VjcmV0", "givenName": "Sam"}},
    {"recipient": {"id": "1", "self": {}}},
    {"recipient": {"id": "4", "contact": {"profileGivenName": "Alex"}}},
    {"chat": {"id": "1", "recipientId": "4"}},
]


def item(author: str, time: int, text: str, **more: Any) -> dict[str, Any]:
    return {
        "chatId": "1",
        "authorId": author,
        "dateSent": str(1_700_000_000_000 + time),
        "incoming": {},
        "standardMessage": {"text": {"body": text}},
        **more,
    }


def takeout(*items: dict[str, Any]) -> bytes:
    frames = [*START, *({"chatItem": each} for each in items)]
    return "".join(json.dumps(frame) + "\n" for frame in frames).encode()


def one(content: bytes, name: str = "main.jsonl") -> Chat:
    [chat] = read([from_bytes(name, content)], Choices())
    return chat


def test_an_edited_message_bears_the_time_at_which_it_was_first_sent() -> None:
    edits = [item("4", 1000, "a"), item("4", 2000, "a b")]
    chat = one(takeout(item("4", 3000, "a b c", revisions=edits)))
    assert (chat.time.tolist(), chat.words.tolist()) == ([1_700_000_001_000], [3])


def test_who_is_who_is_told_by_ids_in_any_order() -> None:
    lines = takeout(item("4", 0, "hello")).splitlines(keepends=True)
    chat = one(lines[0] + lines[-1] + b"".join(lines[1:-1]))
    assert (chat.title, chat.names, chat.me) == ("Alex", ("Alex",), None)


def test_two_contacts_of_the_persons_own_name_stay_apart() -> None:
    same = takeout(item("1", 0, "a"), item("4", 1, "b")).replace(b"Alex", b"Sam")
    assert one(same).names == ("Sam", "Sam (2)")


def test_a_broken_line_is_named_and_no_key_is_shown() -> None:
    content = takeout(item("4", 0, "hello"))[:-30]
    with pytest.raises(Damaged, match=r"main\.jsonl breaks off") as raised:
        one(content)
    assert "c2VjcmV0" not in str(raised.value)


def test_an_endless_line_is_refused() -> None:
    content = takeout(item("4", 0, "x" * 17_000_000))
    with pytest.raises(TooLarge, match="line 6"):
        one(content)


@pytest.mark.parametrize(
    ("content", "known"),
    [
        (b"[2024-03-01, 10:00] Alex: hello\n", "signal"),
        (b"[2024-03-01 10:00:00] Me: hello\n", "signal"),
        (b"[2024-03-01, 10:00:00] Alex: hello\n", "whatsapp"),
        (b"[2024-03-01 10:00:00] Alex: hello\n", "whatsapp"),
    ],
)
def test_brackets_are_told_from_those_of_whatsapp(content: bytes, known: str) -> None:
    assert known == recognise(from_bytes("chat.txt", content)).NAME


def test_minutes_may_hold_two_equal_messages() -> None:
    content = b"[2024-03-01, 10:00] Me: ha\n[2024-03-01, 10:00] Me: ha\n"
    assert len(one(content, "chat.md")) == 2


SIGTOP = """Conversation: Alex

From: Alex
Type: incoming
Sent: {sent}
Received: {sent}

{body}

"""


@pytest.mark.parametrize(
    ("sent", "time"),
    [
        ("Wed, 30 Jul 2025 09:17:39 -0330", "2025-07-30T12:47:39"),
        ("Mon, 1 Jan 2024 00:00:00 +0545", "2023-12-31T18:15:00"),
    ],
)
def test_sigtop_tells_instants_in_any_zone(sent: str, time: str) -> None:
    text = SIGTOP.format(sent=sent, body="a word")
    (chat,) = read([from_bytes("Alex.txt", text.encode())], Choices())
    assert moment(int(chat.time[0])) == time


@pytest.mark.parametrize("sent", ["Wed, 31 Feb 2025 09:17:39 +0000", "soon"])
def test_a_time_of_sigtop_that_cannot_be_is_counted(sent: str) -> None:
    good = SIGTOP.format(sent="Mon, 1 Jan 2024 00:00:00 +0000", body="a word")
    text = good + SIGTOP.format(sent=sent, body="a word").partition("\n\n")[2]
    (chat,) = read([from_bytes("Alex.txt", text.encode())], Choices())
    assert (len(chat), chat.skipped) == (1, {"no_date": 1})


def test_an_endless_message_of_sigtop_is_refused() -> None:
    long = "\n".join(["x" * 1000] * 5000)
    text = SIGTOP.format(sent="Mon, 1 Jan 2024 00:00:00 +0000", body=long)
    with pytest.raises(TooLarge, match="too long to be one"):
        read([from_bytes("Alex.txt", text.encode())], Choices())
