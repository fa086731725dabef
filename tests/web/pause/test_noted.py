"""What is noted on the lock page: sealed, offered by day, never without end."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from amends.core.kinds.pause import Urge
from amends.web.shelf.models import Pending
from amends.web.shelf.night import MOST_HELD
from tests.web.opened import WORDS, began, kept

pytestmark = pytest.mark.django_db
LOUD = {"to": "look", "strength": "9", "outcome": "waited"}


def number(page: str) -> str:
    return page.partition('name="keep" value="')[2].partition('"')[0]


def test_an_urge_while_it_is_locked_is_offered_by_day_with_its_own_hour(
    client: Client, at: Any
) -> None:
    desk = kept(began(at(0), "UTC"))
    night = at(2)
    assert "sealed, and offered" in client.get("/pause/").content.decode()
    client.post("/pause/", LOUD)
    at(9)
    client.post("/unlock/", {"passphrase": WORDS})
    page = client.get("/today/").content.decode()
    assert "To look" in page
    client.post("/today/held/", {"keep": number(page)})
    (urge,) = desk.record().live(Urge)
    assert (urge.at, urge.body.strength, urge.body.to) == (night, 9, "look")


def test_on_a_server_nothing_is_noted_by_whoever_has_not_signed_in(
    client: Client, settings: Settings
) -> None:
    kept(began())
    settings.AMENDS_HOSTED = True
    assert "Nothing of this is kept." in client.get("/pause/").content.decode()
    client.post("/pause/", LOUD)
    assert not Pending.objects.exists()


def test_noting_while_it_is_locked_has_an_end(client: Client) -> None:
    kept(began())
    for _ in range(MOST_HELD + 3):
        client.post("/pause/", LOUD)
    assert Pending.objects.count() == MOST_HELD
