from __future__ import annotations

import pytest
from django.test import Client

from amends import clock
from amends.people.cast import PEOPLE
from amends.web.records.demo import make_demo
from tests.web.opened import WORDS
from tests.web.opening import desk, kept, opened

pytestmark = pytest.mark.django_db


def shown(client: Client) -> list[tuple[str, bool]]:
    rows = client.get("/records/").context["page"].rows
    return [(row.ex, row.is_open) for row in rows]


def test_the_demo_holds_three_lives_and_one_of_them_is_open() -> None:
    now = clock.now()
    make_demo(WORDS, now)
    assert shown(opened()) == [("Sam", True), ("Alex", False), ("Jo", False)]
    entries = desk().record().entries
    assert [entry.body for entry in entries] == list(PEOPLE["Ada"](now))


def test_another_record_opens_where_it_is_chosen() -> None:
    make_demo(WORDS, clock.now())
    client = opened()
    second = client.get("/records/").context["page"].rows[1]
    client.post("/records/", {"record": str(second.pk)})
    assert shown(client)[1] == ("Alex", True)
    assert "Alex" in client.get("/record/").content.decode()


def test_nobody_elses_record_can_be_chosen() -> None:
    client = kept()
    assert client.post("/records/", {"record": "999999"}).status_code == 404
    assert client.post("/records/", {"record": "x"}).status_code == 404
