from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.web.opened import WORDS, began, kept, unlocked

pytestmark = pytest.mark.django_db


def test_the_first_address_leads_to_today_once_something_is_open(
    client: Client,
) -> None:
    unlocked(client, began())
    assert client.get("/").headers["Location"] == "/today/"


def test_the_first_address_leads_to_the_lock_while_it_is_closed(
    client: Client,
) -> None:
    kept(began())
    assert client.get("/").headers["Location"] == "/unlock/"


def test_today_is_not_shown_while_it_is_locked(client: Client) -> None:
    kept(began())
    assert client.get("/today/").headers["Location"] == "/unlock/?to=%2Ftoday%2F"


def test_unlocking_goes_on_where_somebody_was(client: Client) -> None:
    kept(began())
    posted = {"passphrase": WORDS}
    answer = client.post("/unlock/?to=%2Fhelp%2F", posted)
    assert answer.headers["Location"] == "/help/"


def test_unlocking_never_leads_elsewhere(client: Client) -> None:
    kept(began())
    posted = {"passphrase": WORDS}
    answer = client.post("/unlock/?to=%2F%2Fevil.example%2F", posted)
    assert answer.headers["Location"] == "/today/"


def test_today_says_the_pace_and_one_thing(client: Client, at: Any) -> None:
    unlocked(client, began(at(12), "UTC"))
    page = client.get("/today/").content.decode()
    assert "It is theirs to begin." in page
    assert "Answer the safety questions." in page


def test_a_spare_key_is_offered_by_day_until_there_is_one(
    client: Client, at: Any
) -> None:
    unlocked(client, began(at(2), "UTC"))
    assert "spare key" not in client.get("/today/").content.decode()
    at(9)
    client.post("/unlock/", {"passphrase": WORDS})
    assert "/keep/paper/" in client.get("/today/").content.decode()
    client.post("/keep/paper/", {"passphrase": WORDS})
    assert "/keep/paper/" not in client.get("/today/").content.decode()


def test_what_is_not_said_yet_is_asked_later_one_thing_a_day(
    client: Client, at: Any
) -> None:
    unlocked(client, began(at(9, 2), "UTC"))
    asked = set()
    for day in range(2, 8):
        at(9, day)
        client.post("/unlock/", {"passphrase": WORDS})
        later = client.get("/today/").context["page"].later
        assert later is not None
        asked.add(later.address.partition("?")[0])
    assert {"/keep/paper/", "/keep/second/", "/wellbeing/"} <= asked
    assert len(asked) == 5


def test_after_four_weeks_nothing_is_asked_later(client: Client, at: Any) -> None:
    unlocked(client, began(at(9) - timedelta(days=28), "UTC"))
    answer = client.get("/today/")
    assert answer.context["page"].later is None
