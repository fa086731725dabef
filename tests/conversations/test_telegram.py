from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import ConversationError, Damaged
from amends.conversations.noticing import notices
from amends.conversations.reading import read
from amends.conversations.source import from_bytes, from_path
from amends.conversations.telegram import batches
from amends.conversations.telegram.columns import gathered
from tests.conversations.written import plain

NAMES = {"user1": "Sam", "user2": "Alex"}


def message(number: int, sender: str, text: Any, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "type": "message",
        "date": "2024-03-01T10:00:00",
        "date_unixtime": str(1_709_287_200 + 60 * number),
        "from": NAMES[sender],
        "from_id": sender,
        "text": text,
        **more,
    }


def export(*messages: dict[str, Any], indent: int | None = 1, **more: Any) -> bytes:
    head = {"name": "Alex", "type": "personal_chat", "id": 2, **more}
    whole = {**head, "messages": list(messages)}
    return json.dumps(whole, indent=indent, ensure_ascii=False).encode()


def one(content: bytes) -> Chat:
    [chat] = read([from_bytes("result.json", content)], Choices())
    return chat


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
MESSAGES = st.lists(
    st.builds(
        message,
        st.integers(0, 10**6),
        st.sampled_from(sorted(NAMES)),
        TEXTS | st.lists(TEXTS | st.builds(dict, type=TEXTS, text=TEXTS), max_size=3),
    ),
    min_size=1,
    max_size=12,
)


@given(MESSAGES, st.integers(1, 4), st.integers(40, 4000))
def test_in_pieces_and_at_once_are_the_same(
    messages: list[dict[str, Any]], indent: int, size: int
) -> None:
    content = export(*messages, indent=indent)
    piece = from_bytes("result.json", content).pieces[0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "SIZE", size)
        [pieces] = gathered(batches.Batches(piece), by_wall=False)
    [at_once] = [
        each for each in gathered(batches.AtOnce(piece), by_wall=False) if len(each)
    ]
    assert plain(pieces.chat()) == plain(at_once.chat())


def test_parts_of_a_text_are_joined_without_a_space() -> None:
    chat = one(export(message(1, "user1", ["wonder", {"type": "bold", "text": "ful"}])))
    assert chat.words.tolist() == [1]


def test_history_brought_in_from_elsewhere_is_told() -> None:
    imported = [
        message(0, sender, "old", date_unixtime="1709287200")
        for sender in ("user1", "user2") * 30
    ]
    found = {notice.what for notice in notices(one(export(*imported)))}
    assert "import_block" in found


def test_the_person_is_whoever_the_chat_is_not_with() -> None:
    chat = one(export(message(1, "user1", "a"), message(2, "user2", "b")))
    assert chat.me is not None
    assert chat.names[chat.me] == "Sam"


def test_two_of_the_same_name_stay_two() -> None:
    second = {**message(2, "user2", "b"), "from": "Sam"}
    assert one(export(message(1, "user1", "a"), second)).names == ("Sam", "Sam (2)")


def test_the_newest_name_of_a_sender_holds() -> None:
    later = {**message(2, "user1", "b"), "from": "Sammy"}
    assert one(export(message(1, "user1", "a"), later)).names == ("Sammy",)


def test_two_exports_in_one_folder_are_both_read(tmp_path: Path) -> None:
    for number in (1, 2):
        folder = tmp_path / f"ChatExport_{number}"
        folder.mkdir()
        content = export(message(number, "user1", "a"))
        (folder / "result.json").write_bytes(content)
    assert len(read([from_path(tmp_path)], Choices())) == 2


def test_a_file_that_breaks_off_says_so() -> None:
    content = export(message(1, "user1", "a"), message(2, "user2", "b"))
    with pytest.raises(Damaged, match=r"result\.json breaks off before its end\."):
        one(content[:-40])


def test_a_wrong_type_is_named_by_its_place() -> None:
    wrong = {**message(1, "user1", "a"), "date_unixtime": [1]}
    with pytest.raises(Damaged, match="date_unixtime"):
        one(export(message(2, "user1", "a"), wrong))


def test_deep_nesting_is_refused() -> None:
    deep: Any = json.loads("[" * 900 + "]" * 900)
    content = export(message(1, "user1", "a", x=deep), indent=None)
    nested = content.replace(b"[" * 800, b"[" * 100_000)
    with pytest.raises(ConversationError, match="result"):
        one(nested)


def test_an_export_without_messages_is_no_conversation() -> None:
    empty = {**message(1, "user1", ""), "type": "service"}
    with pytest.raises(Damaged, match="no message"):
        one(export(empty))
