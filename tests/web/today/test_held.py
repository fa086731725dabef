from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from amends.core.kinds.honesty import Lapse
from amends.web.entries.pages import address_of
from tests.web.opened import WORDS, began, unlocked

pytestmark = pytest.mark.django_db
BROKE = {"what": "lie", "to_ex": "yes", "text": "Where I was on Friday."}


def held_since_the_night(client: Client, at: Any) -> Any:
    """A lapse written at two in the morning; the desk, at nine."""
    desk = unlocked(client, began(at(2), "UTC"))
    client.post(address_of(Lapse), BROKE)
    at(9)
    client.post("/unlock/", {"passphrase": WORDS})
    return desk


def number(client: Client) -> str:
    page = client.get("/today/").content.decode()
    return page.partition('name="keep" value="')[2].partition('"')[0]


def lapses(desk: Any) -> list[str]:
    return [e.body.text for e in desk.record().live(Lapse)]


def test_at_night_today_says_only_that_something_is_held(
    client: Client, at: Any
) -> None:
    desk = unlocked(client, began(at(2), "UTC"))
    client.post(address_of(Lapse), BROKE)
    page = client.get("/today/").content.decode()
    assert "held till morning" in page
    assert "Where I was" not in page
    assert not lapses(desk)


def test_by_day_it_is_offered_and_kept(client: Client, at: Any) -> None:
    desk = held_since_the_night(client, at)
    assert "Where I was on Friday." in client.get("/today/").content.decode()
    client.post("/today/held/", {"keep": number(client)})
    assert lapses(desk) == ["Where I was on Friday."]
    assert not number(client)


def test_by_day_it_can_be_dropped(client: Client, at: Any) -> None:
    desk = held_since_the_night(client, at)
    client.post("/today/held/", {"drop": number(client)})
    assert not lapses(desk)
    assert not number(client)


def test_at_night_nothing_held_is_decided(client: Client, at: Any) -> None:
    desk = held_since_the_night(client, at)
    held = number(client)
    at(26)
    client.post("/unlock/", {"passphrase": WORDS})
    client.post("/today/held/", {"keep": held})
    assert not lapses(desk)
