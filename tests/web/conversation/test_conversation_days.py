from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from django.test import Client

from amends import clock
from amends.core.kinds.contact import Imported, Session
from amends.web.conversation.days import contact_days
from tests.web.conversation.test_conversation import keep, read
from tests.web.opened import began, unlocked

NIGHT = datetime(2026, 5, 3, 22, 30, tzinfo=UTC)
TALK = Session(
    start=NIGHT,
    end=NIGHT + timedelta(hours=3),
    by="them",
    mine=0,
    theirs=4,
    last="them",
)
FILE = Imported(
    at=NIGHT + timedelta(days=9),
    recorded=NIGHT + timedelta(days=9),
    digest="d",
    format="whatsapp",
    messages=4,
    first=NIGHT - timedelta(days=700),
    last=NIGHT + timedelta(days=8),
    sessions=(TALK,),
)


def test_a_talk_past_midnight_marks_both_days_for_those_who_wrote() -> None:
    found = contact_days(FILE, UTC)
    assert found is not None
    assert (found.days, found.talks[0].first) == (2, date(2026, 5, 3))
    marked = [square for square in found.plot.squares if square.theirs]
    assert len(marked) == 2
    assert not any(square.mine for square in found.plot.squares)


def test_days_are_drawn_for_a_year_at_most_and_no_further_than_the_file() -> None:
    found = contact_days(FILE, UTC)
    assert found is not None
    assert len(found.plot.squares) == 365
    assert contact_days(msgspec.structs.replace(FILE, sessions=()), UTC) is None


@pytest.mark.django_db
def test_every_figure_stands_in_a_table_without_hours(client: Client) -> None:
    unlocked(client, began())
    today = clock.now()
    lines = [(40, "Sam", 2), (40, "Alex", 1), (9, "Sam", 1)]
    read(
        client,
        "31/01/2024, 12:00 - Sam: hello\n"
        + "".join(
            f"{today - timedelta(days=ago):%d/%m/%Y}, 12:0{n} - {who}: yes\n"
            for ago, who, count in lines
            for n in range(count)
        ),
    )
    keep(client)
    page = client.get("/conversation/").content.decode()
    main = page[page.index("Day by day") :]
    assert "2 days with a conversation." in main
    rows = re.findall(r"<td>(\d+)</td><td>(\d+)</td><td>(you|Alex)</td>", main)
    assert rows == [("1", "0", "you"), ("2", "1", "you")]
    assert "12:0" not in main


@pytest.mark.django_db
def test_a_file_without_a_talk_in_the_last_year_says_so(client: Client) -> None:
    unlocked(client, began())
    read(client, "31/01/2020, 12:00 - Sam: hello\n31/01/2020, 12:01 - Alex: hello\n")
    keep(client)
    page = client.get("/conversation/").content.decode()
    assert "no conversation in the year before it was read" in page
    assert "no silence that reached into another day" in page
