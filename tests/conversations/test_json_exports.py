from __future__ import annotations

import json
from typing import Any

import pytest

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import ConversationError, Damaged
from amends.conversations.reading import read
from amends.conversations.source import from_bytes


def one(content: Any) -> Chat:
    [chat] = read([from_bytes("export.json", json.dumps(content).encode())], Choices())
    return chat


def discord(*messages: dict[str, Any]) -> Any:
    return {"channel": {"id": "9", "name": "Alex"}, "messages": list(messages)}


def said(number: int, at: str, **more: Any) -> dict[str, Any]:
    sent = {"id": str(number), "type": "Default", "timestamp": at, "content": "hello"}
    return {**sent, "author": {"id": "1", "name": "sam"}, **more}


def test_discord_times_carry_their_offset() -> None:
    times = ["2024-03-01T11:00:00+01:00", "2024-03-01T10:00:00Z", "2024-03-01T10:00:00"]
    chat = one(discord(*(said(n, time) for n, time in enumerate(times))))
    assert len(set(chat.time.tolist())) == 1


def test_discord_falls_back_on_the_plain_name() -> None:
    assert one(discord(said(1, "2024-03-01T10:00:00Z"))).names == ("sam",)


def test_a_discord_message_without_a_time_is_told() -> None:
    good, bad = said(1, "2024-03-01T10:00:00Z"), said(2, "yesterday")
    assert one(discord(good, bad)).skipped == {"no_date": 1}


def test_an_empty_discord_channel_is_no_conversation() -> None:
    with pytest.raises(ConversationError):
        one({**discord(), "guild": {}, "dateRange": {}})


def element(*events: dict[str, Any], **more: Any) -> Any:
    return {"room_name": "Alex", "messages": list(events), **more}


def event(number: int, content: Any, kind: str = "m.room.message") -> dict[str, Any]:
    return {
        "type": kind,
        "sender": "@sam:hs",
        "event_id": f"${number}",
        "origin_server_ts": 1_709_287_200_000 + number,
        "content": content,
    }


def text(body: str, **more: Any) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": body, **more}


def edit(of: str, body: str) -> dict[str, Any]:
    relation = {"rel_type": "m.replace", "event_id": of}
    return text("* x", **{"m.new_content": text(body), "m.relates_to": relation})


def test_the_last_edit_of_a_matrix_message_holds() -> None:
    chat = one(
        element(
            event(1, text("a")),
            event(2, edit("$1", "a b")),
            event(3, edit("$1", "a b c")),
        )
    )
    assert chat.words.tolist() == [3]


def test_who_exported_a_matrix_room_may_be_named_by_id() -> None:
    assert one(element(event(1, text("a")), exported_by="@sam:hs")).me == 0


def test_odd_events_of_a_matrix_room_do_no_harm() -> None:
    odd = event(2, {"body": [1], "m.relates_to": "x"}, "org.example.odd")
    assert one(element(event(1, text("a")), odd)).system == 1


def test_a_matrix_message_of_the_wrong_form_is_named() -> None:
    with pytest.raises(Damaged, match=r"export\.json is not what"):
        one(element(event(1, text("a")), event(2, {"body": [1]})))


def whatsapp(**messages: dict[str, Any]) -> Any:
    return {"15550100123@s.whatsapp.net": {"name": None, "messages": messages}}


def test_whatsapp_without_a_name_is_called_by_its_number() -> None:
    sent = {"from_me": False, "timestamp": 1_584_364_650.692, "data": "hello"}
    chat = one(whatsapp(a=sent))
    assert (chat.names, chat.time.tolist()) == (("15550100123",), [1_584_364_650_692])


@pytest.mark.parametrize("content", [{}, [], {"messages": []}, {"a": {"b": 1}}, 3])
def test_other_json_is_nobodys(content: Any) -> None:
    with pytest.raises(ConversationError, match="does not look like"):
        one(content)
