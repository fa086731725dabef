from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged
from amends.conversations.messenger.wording import repaired
from amends.conversations.reading import read
from amends.conversations.source import from_bytes, from_path
from tests.conversations.written import plain

SAMPLES = Path(__file__).parent / "samples" / "messenger"


def one(*messages: dict[str, Any]) -> Chat:
    content = json.dumps({"messages": list(messages)}).encode()
    [chat] = read([from_bytes("message_1.json", content)], Choices())
    return chat


def message(content: str, at: int = 0, **more: Any) -> dict[str, Any]:
    sent = {"sender_name": "Alex", "timestamp_ms": 1_600_000_000_000 + at}
    return {**sent, "content": content, **more}


def test_an_archive_reads_as_its_folder_does() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted((SAMPLES / "facebook").rglob("*.json")):
            archive.write(path, path.relative_to(SAMPLES))
    given_packed = read([from_bytes("facebook.zip", packed.getvalue())], Choices())
    unpacked = read([from_path(SAMPLES / "facebook")], Choices())
    assert [plain(chat) for chat in given_packed] == [plain(chat) for chat in unpacked]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_mojibake_is_put_right(text: str) -> None:
    assert repaired(text.encode().decode("latin-1")) == text


@pytest.mark.parametrize("text", ["it’s ❤️", "naïve", "plain"])
def test_what_is_right_as_it_stands_is_left(text: str) -> None:
    assert repaired(text) == text


def test_two_equal_messages_of_one_file_both_count() -> None:
    assert len(one(message("ha"), message("ha"))) == 2


def test_newest_first_of_one_moment_is_turned_round() -> None:
    later, sooner = message("b b", 0, sender_name="Sam"), message("a")
    assert one(message("c c c", 9), later, sooner).words.tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    "content",
    ["Liked a message", "Alex reacted 😮 to your message ", "Reacted ❤️ to a message"],
)
def test_a_reaction_is_no_message(content: str) -> None:
    chat = one(message(content), message("hello"))
    assert (len(chat), chat.skipped) == (1, {"reaction": 1})


def test_words_about_a_reaction_are_words() -> None:
    assert len(one(message("I liked a message you sent and then I reacted"))) == 1


def test_entities_of_html_are_characters() -> None:
    assert one(message("it&#39;s")).chars.tolist() == [4]


def test_two_whose_accounts_are_gone_stay_two_conversations(tmp_path: Path) -> None:
    for number in (1, 2):
        folder = tmp_path / "messages" / "inbox" / f"facebookuser_{number}"
        folder.mkdir(parents=True)
        thread = {
            "participants": [{"name": "Facebook User"}, {"name": "Sam"}],
            "messages": [message("hello", sender_name="Facebook User")],
            "title": "Facebook User",
        }
        (folder / "message_1.json").write_text(json.dumps(thread))
    assert len(read([from_path(tmp_path)], Choices())) == 2


def test_a_broken_file_among_many_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "messages" / "inbox" / "alex_1"
    folder.mkdir(parents=True)
    good = json.dumps({"messages": [message("hello")]})
    (folder / "message_1.json").write_text(good)
    (folder / "message_2.json").write_text(good[:-20])
    with pytest.raises(Damaged, match="message_2"):
        read([from_path(tmp_path)], Choices())
