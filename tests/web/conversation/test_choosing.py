"""Which of several conversations, and which two of many people."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from amends.web.chats.held import HELD
from amends.web.shelf.models import Pending
from tests.web.conversation.test_conversation import CHAT, imports
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

GROUP = (
    "13/01/2026, 10:00 - Sam: hello there\n"
    "13/01/2026, 10:05 - Alex K.: hello\n"
    "13/01/2026, 10:06 - Kim: hello you two\n"
    "15/03/2026, 09:00 - Alex K.: did you pay\n"
)
START = 1_768_298_400


def telegram(*chats: tuple[str, tuple[str, ...]]) -> bytes:
    """A whole account: conversations by name, each with who wrote, an hour apart."""
    return json.dumps(
        {
            "personal_information": {"user_id": 1, "first_name": "Sam"},
            "about": "…",
            "chats": {
                "list": [_talk(at, *each) for at, each in enumerate(chats)],
            },
        }
    ).encode()


def _talk(at: int, name: str, senders: tuple[str, ...]) -> dict[str, Any]:
    return {
        "name": name,
        "type": "personal_chat",
        "id": at,
        "messages": [
            {
                "id": n,
                "type": "message",
                "date": "2026-01-13T10:00:00",
                "date_unixtime": str(START + 86_400 * at + 3600 * n),
                "from": who,
                "from_id": f"user{1 if who == 'Sam' else sum(who.encode())}",
                "text": "a word",
            }
            for n, who in enumerate(senders)
        ],
    }


def hand_over(client: Client, *files: tuple[str, bytes]) -> Any:
    posted = [SimpleUploadedFile(name, content) for name, content in files]
    return client.post("/conversation/", {"file": posted})


def page(client: Client, name: str) -> str:
    return client.get(f"/conversation/{name}/").content.decode()


def say(client: Client, **whose: str) -> Any:
    """Whose each name is: of the first that the page shows by that name."""
    found = page(client, "people")
    posted = {}
    for name, side in whose.items():
        match = re.search(rf'for="(side-\d+)">{name}', found)
        assert match
        posted[match[1]] = side
    return client.post("/conversation/people/", posted)


def keep(client: Client, **more: str) -> Any:
    return client.post("/conversation/preview/", {"order": "plain", **more})


ACCOUNT = telegram(
    ("Kim", ("Sam", "Kim")),
    ("Alex", ("Sam", "Alex", "Sam")),
    ("Book club", ("Sam", "Kim", "Lou")),
)


def test_of_many_people_those_two_are_kept_and_the_others_left_out(
    client: Client,
) -> None:
    desk = unlocked(client, began())
    assert (
        hand_over(client, ("chat.txt", GROUP.encode()))
        .headers["Location"]
        .endswith("/people/")
    )
    say(client, Sam="me", Alex="them")
    shown = page(client, "preview")
    assert "1 by other people" in shown
    keep(client)
    (entry,) = imports(desk)
    assert entry.messages == 3
    assert [(s.mine, s.theirs) for s in entry.sessions] == [(1, 1), (0, 1)]


@pytest.mark.parametrize(
    ("whose", "wrong"),
    [
        ({"Kim": "them"}, "which of these is you"),
        ({"Kim": "me"}, "which of these is A"),
    ],
)
def test_both_of_the_two_have_to_be_named(
    client: Client, whose: dict[str, str], wrong: str
) -> None:
    unlocked(client, began())
    hand_over(client, ("chat.txt", GROUP.encode()))
    assert wrong in say(client, **whose).content.decode()
    assert keep(client).headers["Location"] == "/conversation/people/"


def test_one_of_several_conversations_is_chosen_by_what_it_holds(
    client: Client,
) -> None:
    desk = unlocked(client, began())
    answer = hand_over(client, ("result.json", ACCOUNT))
    assert answer.headers["Location"] == "/conversation/which/"
    listed = page(client, "which")
    assert "Telegram · 3 messages, 14 January 2026" in listed
    assert "3 people" in listed
    assert listed.index(">Alex<") < listed.index(">Book club<")
    client.post("/conversation/which/", {"which": "1"})
    keep(client, me="0")
    assert [entry.messages for entry in imports(desk)] == [3]


def test_nothing_chosen_is_said_so(client: Client) -> None:
    unlocked(client, began())
    hand_over(client, ("result.json", ACCOUNT))
    answer = client.post("/conversation/which/", {"which": []})
    assert "Tick at least one." in answer.content.decode()


def test_a_group_that_is_chosen_asks_who_is_who(client: Client) -> None:
    unlocked(client, began())
    hand_over(client, ("result.json", ACCOUNT))
    answer = client.post("/conversation/which/", {"which": "2"})
    assert answer.headers["Location"] == "/conversation/people/"
    assert '<option value="me" selected>' in page(client, "people")


def test_among_many_a_name_is_found_and_what_is_ticked_stays(client: Client) -> None:
    unlocked(client, began())
    many = [(f"Friend {n}", ("Sam", f"Friend {n}")) for n in range(80)]
    hand_over(client, ("result.json", telegram(*many)))
    first = page(client, "which")
    assert "50 of 80 are shown" in first
    assert ">Friend 7<" not in first
    posted = {"which": "3", "find": "friend 7", "seek": "1"}
    found = client.post("/conversation/which/", posted).content.decode()
    assert ">Friend 7<" in found
    assert re.search(r'value="3" checked', found)
    assert 'class="error"' not in found


def test_one_person_under_two_names_on_two_platforms_is_one(client: Client) -> None:
    desk = unlocked(client, began())
    other = telegram(("Alex Kay", ("Sam T.", "Alex Kay")))
    hand_over(client, ("chat.txt", CHAT.encode()), ("result.json", other))
    at = {name: n for n, name in enumerate(("Sam", "Alex", "Sam T.", "Alex Kay"))}
    listed = page(client, "people")
    assert "WhatsApp · 3 messages" in listed
    assert "Telegram · 1 message<" in listed
    sides = {"Sam": "me", "Sam T.": "me", "Alex": "them", "Alex Kay": "them"}
    posted = {f"side-{at[name]}": side for name, side in sides.items()}
    client.post("/conversation/people/", posted)
    shown = page(client, "preview")
    assert "Side by side" in shown
    assert shown.count("From Sam") == 1
    keep(client)
    (entry,) = imports(desk)
    assert (entry.format, entry.messages) == ("whatsapp + telegram", 7)


def test_a_file_that_was_left_can_be_gone_on_with(client: Client) -> None:
    unlocked(client, began())
    assert "A file waits" not in client.get("/conversation/").content.decode()
    hand_over(client, ("result.json", ACCOUNT))
    assert "A file waits" in client.get("/conversation/").content.decode()
    answer = client.get("/conversation/reading/")
    assert answer.headers["Location"] == "/conversation/which/"


def test_what_was_handed_over_touches_no_table(client: Client) -> None:
    unlocked(client, began())
    hand_over(client, ("result.json", ACCOUNT))
    page(client, "which")
    assert not Pending.objects.exists()


@pytest.mark.parametrize("way", ["/lock/", "/leave/", "/conversation/cancel/"])
def test_it_is_gone_when_somebody_leaves(client: Client, way: str) -> None:
    unlocked(client, began())
    before = set(HELD._kept)
    hand_over(client, ("result.json", ACCOUNT))
    mine = set(HELD._kept) - before
    assert len(mine) == 1
    client.post(way)
    assert not mine & set(HELD._kept)
