"""Every page of the whole path: with half a year behind it, and with nothing yet."""

from __future__ import annotations

import pytest
from django.test import Client

from amends import clock
from tests.web.life import half_a_year
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

ADDRESSES = (
    "effort", "effort/undertake", "effort/before", "question", "trust", "change",
    "honesty", "pause", "pause/pattern", "letters", "lessons", "ending", "onward",
    "wellbeing", "reviews", "sheet",
)  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_shows_half_a_year(client: Client, address: str) -> None:
    now = clock.now()
    unlocked(client, *half_a_year(now))
    assert client.get(f"/{address}/").status_code == 200


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_says_what_it_is_for_where_nothing_is_written(
    client: Client, address: str
) -> None:
    unlocked(client, began())
    assert client.get(f"/{address}/").status_code == 200
