"""While a file is read: how far it is, and where each page leads meanwhile."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from amends.web.chats import job as jobs
from amends.web.chats.held import HELD
from amends.web.chats.job import Job
from tests.web.conversation.test_choosing import ACCOUNT, hand_over
from tests.web.conversation.test_conversation import CHAT
from tests.web.opened import began, unlocked
from tests.web.turns import nobodys_turn

pytestmark = pytest.mark.django_db
FILE = ("chat.txt", CHAT.encode())


@pytest.fixture(autouse=True)
def impatient(settings: Settings) -> None:
    settings.AMENDS_PATIENCE = 0


def newest() -> Job:
    *_, (handed, _until) = HELD._kept.values()
    return handed.job


def test_how_far_it_is_can_be_asked_and_every_page_leads_to_the_wait(
    client: Client,
) -> None:
    unlocked(client, began())
    with nobodys_turn():
        assert hand_over(client, FILE).headers["Location"] == "/conversation/reading/"
        at = client.get("/conversation/reading/?at").json()
        assert at == {"done": 0, "of": 0, "left": "", "over": False}
        for name in ("which", "people", "preview"):
            answer = client.get(f"/conversation/{name}/")
            assert answer.headers["Location"] == "/conversation/reading/"
    assert newest().wait(60)
    assert client.get("/conversation/reading/?at").json()["over"]
    answer = client.get("/conversation/reading/")
    assert answer.headers["Location"] == "/conversation/preview/"


def test_what_could_not_be_read_is_said_when_the_wait_is_over(client: Client) -> None:
    unlocked(client, began())
    with nobodys_turn():
        hand_over(client, ("chat.txt", b"Dear diary"))
    assert newest().wait(60)
    answer = client.get("/conversation/preview/")
    assert answer.headers["Location"] == "/conversation/reading/"
    page = client.get("/conversation/reading/").content.decode()
    assert "does not look like a chat export" in page
    answer = client.get("/conversation/reading/")
    assert answer.headers["Location"] == "/conversation/"


def test_another_file_takes_the_place_of_the_one_that_is_being_read(
    client: Client,
) -> None:
    unlocked(client, began())
    with nobodys_turn():
        hand_over(client, FILE)
        first = newest()
        hand_over(client, ("result.json", ACCOUNT))
        assert first.wait(60)
    assert newest().wait(60)
    answer = client.get("/conversation/reading/")
    assert answer.headers["Location"] == "/conversation/which/"


def test_where_too_many_are_being_read_it_is_said_beside_the_field(
    client: Client,
) -> None:
    unlocked(client, began())
    for _ in range(jobs.MOST):
        assert jobs._places.acquire(blocking=False)
    page = hand_over(client, FILE).content.decode()
    for _ in range(jobs.MOST):
        jobs._places.release()
    assert "try again in a minute" in page


@pytest.mark.parametrize("name", ["reading", "which", "people", "preview"])
def test_without_a_file_every_page_leads_back(client: Client, name: str) -> None:
    unlocked(client, began())
    answer = client.get(f"/conversation/{name}/")
    assert answer.headers["Location"] == "/conversation/"


def test_of_what_the_two_did_not_write_nothing_is_kept(
    client: Client, settings: Settings
) -> None:
    settings.AMENDS_PATIENCE = 60
    unlocked(client, began())
    hand_over(client, ("result.json", ACCOUNT))
    answer = client.post("/conversation/which/", {"which": ["0", "9"]})
    assert "Tap one of these." in answer.content.decode()
