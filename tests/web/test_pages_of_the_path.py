"""Every page of the whole path: for each of three people, and with nothing yet."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils.html import strip_tags

from amends import clock
from amends.people.cast import PEOPLE
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

ADDRESSES = (
    "effort", "effort/undertake", "effort/before", "question", "trust", "change",
    "trust/forecast", "honesty", "pause", "pause/pattern", "letters", "lessons", "ending", "onward",
    "wellbeing", "reviews", "sheet",
)  # fmt: skip


@pytest.mark.parametrize("name", PEOPLE)
def test_every_page_opens_and_names_no_number_that_could_be_a_chance(
    client: Client, name: str
) -> None:
    unlocked(client, *PEOPLE[name](clock.now()))
    for address in ADDRESSES:
        answer = client.get(f"/{address}/")
        assert answer.status_code == 200, address
        assert "%" not in strip_tags(_own(answer.content.decode())), address


def test_every_page_says_what_it_is_for_where_nothing_is_written(
    client: Client,
) -> None:
    unlocked(client, began())
    for address in ADDRESSES:
        assert client.get(f"/{address}/").status_code == 200, address


def _own(page: str) -> str:
    """What a page says itself, without its frame and where it comes from."""
    return page.split("<main")[1].split("Where this comes from", maxsplit=1)[0]
