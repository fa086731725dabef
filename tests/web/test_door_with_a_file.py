"""A chat at the door: which conversation, who is who, waited for and stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from amends.web.chats import job as jobs
from amends.web.door.entries import import_of
from amends.web.door.kept import _spelled
from tests.web.conversation.test_choosing import ACCOUNT, GROUP, telegram
from tests.web.conversation.test_conversation import CHAT
from tests.web.test_door import ALEX, SAFE, address, held, opened
from tests.web.turns import nobodys_turn

SINCE = {"since": {"answer": "none"}}


@pytest.fixture
def waits() -> Iterator[None]:
    """Whatever is handed over waits for its turn."""
    with nobodys_turn():
        yield


def hand_over(client: Client, *files: tuple[str, bytes]) -> Any:
    posted = [SimpleUploadedFile(name, content) for name, content in files]
    return client.post(address("chat"), {"answer": "file", "file": posted})


def at_the_chat(client: Client) -> str:
    return opened(client, {**ALEX, **SAFE, **SINCE})


def test_of_several_conversations_one_is_chosen_and_then_who_is_who(
    client: Client,
) -> None:
    token = at_the_chat(client)
    answer = hand_over(client, ("result.json", ACCOUNT))
    assert answer.headers["Location"] == address("which")
    assert "Telegram · 3 messages" in client.get(address("which")).content.decode()
    answer = client.post(address("which"), {"which": "1"})
    assert answer.headers["Location"] == address("whose")
    client.post(address("whose"), {"answer": "0"})
    entry = import_of(held(token))
    assert entry is not None
    assert entry.messages == 3


def test_another_choice_asks_anew_who_is_who(client: Client) -> None:
    token = at_the_chat(client)
    hand_over(client, ("result.json", ACCOUNT))
    client.post(address("which"), {"which": "1"})
    client.post(address("whose"), {"answer": "0"})
    answer = client.post(address("which"), {"which": "2"})
    assert answer.headers["Location"] == address("people")
    assert import_of(held(token)) is None


def test_of_many_people_two_are_told_and_the_preview_stands_beside(
    client: Client,
) -> None:
    token = at_the_chat(client)
    assert hand_over(client, ("chat.txt", GROUP.encode())).headers[
        "Location"
    ] == address("people")
    page = client.get(address("people")).content.decode()
    assert "What the file shows" in page
    assert "From Kim" in page
    wrong = client.post(address("people"), {"side-0": "me"}).content.decode()
    assert "Say which of these is Alex." in wrong
    answer = client.post(address("people"), {"side-0": "me", "side-1": "them"})
    assert answer.headers["Location"] == address("terms")
    entry = import_of(held(token))
    assert entry is not None
    assert entry.messages == 3


def test_looking_for_a_name_answers_nothing(client: Client) -> None:
    token = at_the_chat(client)
    many = telegram(*((f"Friend {n}", ("Sam", f"Friend {n}")) for n in range(80)))
    hand_over(client, ("result.json", many))
    posted = {"seek": "1", "find": "friend 7"}
    page = client.post(address("which"), posted).content.decode()
    assert ">Friend 7<" in page
    assert "which" not in held(token).answers


def test_several_files_are_read_as_one(client: Client) -> None:
    token = at_the_chat(client)
    later = b"20/05/2026, 10:00 - Alex: yes\n"
    hand_over(client, ("chat.txt", CHAT.encode()), ("later.txt", later))
    client.post(address("whose"), {"answer": "0"})
    entry = import_of(held(token))
    assert entry is not None
    assert entry.messages == 6


@pytest.mark.usefixtures("waits")
def test_what_takes_long_can_be_stopped(client: Client, settings: Settings) -> None:
    settings.AMENDS_PATIENCE = 0
    token = at_the_chat(client)
    answer = hand_over(client, ("chat.txt", CHAT.encode()))
    assert answer.headers["Location"] == "/reading/"
    assert "Reading the file" in client.get("/reading/").content.decode()
    at = client.get("/reading/?at").json()
    assert at == {"done": 0, "of": 0, "left": "", "over": False}
    job = held(token).job
    assert job is not None
    answer = client.post("/reading/stop/")
    assert answer.headers["Location"] == address("chat")
    assert job.wait(60)
    assert held(token).upload is None


@pytest.mark.usefixtures("waits")
def test_forgetting_stops_what_is_being_read(
    client: Client, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    token = at_the_chat(client)
    hand_over(client, ("chat.txt", CHAT.encode()))
    job = held(token).job
    assert job is not None
    client.post("/forget/")
    assert job.wait(60)


def test_what_was_read_leads_on_and_what_could_not_be_is_said(
    client: Client, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 0
    token = at_the_chat(client)
    for content, status in ((b"Dear diary", 200), (CHAT.encode(), 302)):
        with nobodys_turn():
            hand_over(client, ("chat.txt", content))
        job = held(token).job
        assert job is not None
        assert job.wait(60)
        assert client.get("/reading/").status_code == status
    assert held(token).upload is not None
    assert client.get("/reading/").headers["Location"] == address("whose")


def test_too_many_files_at_once_are_refused_beside_the_field(client: Client) -> None:
    at_the_chat(client)
    for _ in range(jobs.MOST):
        assert jobs._places.acquire(blocking=False)
    page = hand_over(client, ("chat.txt", CHAT.encode())).content.decode()
    for _ in range(jobs.MOST):
        jobs._places.release()
    assert "try again in a minute" in page


@pytest.mark.parametrize("place", ["/reading/", "/reading/stop/"])
def test_where_nothing_is_open_nothing_is_read(client: Client, place: str) -> None:
    ask = client.post if "stop" in place else client.get
    assert "Nothing is open here" in ask(place).content.decode()


def test_names_in_the_file_are_not_sealed_with_the_answers(client: Client) -> None:
    token = at_the_chat(client)
    hand_over(client, ("chat.txt", GROUP.encode()))
    client.post(address("people"), {"side-0": "me", "side-1": "them"})
    kept = replace(held(token), kept=frozenset())
    assert "Alex K." not in json.dumps(_spelled(kept))
    assert "people" in kept.answers
