from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from django.test import Client

from amends.core.kinds.beginning import Account, Standard
from amends.core.kinds.fields import Kind
from amends.core.kinds.mirror import Mirror
from amends.core.kinds.safety import SafetyAnswered
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db
NO: Any = dict.fromkeys(
    ("order", "told_to_stop", "harmed", "feared", "afraid_of_them"), False
)


def first_run(moment: datetime, answer: Any = "absolutely") -> tuple[Kind, ...]:
    at: Any = {"at": moment, "recorded": moment}
    return (
        began(moment, "UTC"),
        SafetyAnswered(**at, **NO),
        Account(
            **at,
            with_whom="somebody",
            began="2026-05",
            ended="2026-10",
            came_out="found_out",
            lies="dozens",
            knows="part",
        ),
        Standard(**at, must=("Wait",), must_not=("Lie",)),
        Mirror(**at, answer=answer),
    )


def test_the_facts_are_turned_round(client: Client, at: Any) -> None:
    unlocked(client, *first_run(at(12)))
    page = client.get("/mirror/").content.decode()
    assert "Alex saw somebody else, for some months." in page
    assert "You found it out" in page
    assert "You still do not know all of it." in page


def test_the_second_answer_by_day_confirms_the_first(client: Client, at: Any) -> None:
    moment = at(12, day=20)
    at(12, day=24)
    desk = unlocked(client, *first_run(moment))
    client.post("/mirror/", {"answer": "absolutely"})
    assert desk.standing(at(13)).ground.mirror.state == "confirmed"


def test_before_three_days_it_says_from_when_it_counts(client: Client, at: Any) -> None:
    unlocked(client, *first_run(at(12)))
    assert "27 November 2026" in client.get("/mirror/").content.decode()


def test_it_is_not_asked_at_night(client: Client, at: Any) -> None:
    desk = unlocked(client, *first_run(at(3)))
    page = client.post("/mirror/", {"answer": "absolutely"}).content.decode()
    assert "asked by day" in page
    assert len(desk.record().dated(Mirror)) == 1


def test_after_a_no_a_kinder_answer_takes_a_reason(client: Client, at: Any) -> None:
    desk = unlocked(client, *first_run(at(12), "no"))
    page = client.post("/mirror/", {"answer": "absolutely"}).content.decode()
    assert "takes a reason" in page
    client.post("/mirror/", {"answer": "absolutely", "text": "I see it now."})
    assert len(desk.record().dated(Mirror)) == 2


def test_without_an_account_there_is_nothing_to_turn_round(client: Client) -> None:
    unlocked(client, began())
    assert "comes first" in client.get("/mirror/").content.decode()
