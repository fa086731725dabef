"""The page of the forecast: looking writes nothing, and the next entry keeps it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.html import strip_tags

from amends import clock
from amends.core.kinds.ledger import ForecastShown, Note
from amends.people.cast import PEOPLE
from amends.web.entries.pages import address_of
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db


def shown(desk: object) -> int:
    return len(desk.record().live(ForecastShown))  # type: ignore[attr-defined]


def note(client: Client) -> None:
    client.post(address_of(Note), {"text": "a walk"})


def test_it_is_kept_with_the_next_entry_and_once_a_week(client: Client) -> None:
    desk = unlocked(client, *PEOPLE["Ben"](clock.now()))
    note(client)
    assert shown(desk) == 0
    client.get("/trust/forecast/")
    assert shown(desk) == 0
    note(client)
    assert shown(desk) == 2
    client.get("/trust/forecast/")
    note(client)
    assert shown(desk) == 2
    said = client.get("/trust/forecast/").content.decode()
    assert "its dates are not over" in said.lower()


@pytest.mark.parametrize("name", PEOPLE)
def test_it_never_says_a_percentage_nor_what_the_other_will_do(
    client: Client, name: str
) -> None:
    unlocked(client, *PEOPLE[name](clock.now()))
    own = client.get("/trust/forecast/").content.decode().split("<main")[1]
    said = strip_tags(own.split("Where this comes from")[0])
    assert "%" not in said
    assert "chance" not in said


def test_before_four_weeks_it_says_why_there_is_none(client: Client) -> None:
    unlocked(client, began(clock.now() - timedelta(days=3)))
    said = client.get("/trust/forecast/").content.decode()
    assert "After four weeks of record" in said
    assert "And if" not in said
