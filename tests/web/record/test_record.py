from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from amends import clock
from amends.core.kinds.ledger import Correction, Note
from amends.core.kinds.pause import Letter
from amends.core.kinds.question import Sign
from amends.web.record.items import Item
from tests.web.opened import WORDS
from tests.web.opening import DAY, desk, kept, record

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: DAY)


def note(text: str, *, at: datetime = DAY) -> Note:
    return Note(at=at, recorded=DAY, text=text)


def items(client: Client, query: str = "") -> list[Item]:
    page = client.get(f"/record/{query}").context["page"]
    return [item for month in page.months for item in month.items]


def test_entries_stand_newest_first_under_their_months() -> None:
    client = kept(note("old", at=datetime(2026, 9, 3, 8, tzinfo=UTC)), note("new"))
    page = client.get("/record/").context["page"]
    assert [month.name for month in page.months] == ["November 2026", "September 2026"]
    assert [item.seq for item in items(client)] == [3, 1, 2]


def test_what_is_dated_before_the_beginning_is_not_late() -> None:
    client = kept(note("x", at=DAY - timedelta(days=30)))
    assert items(client)[-1].notes == ()


def test_an_entry_written_a_fortnight_later_says_so(monkeypatch: Any) -> None:
    client = kept()
    after = DAY + timedelta(days=14)
    desk().enter([Note(at=DAY, recorded=after, text="x")])
    monkeypatch.setattr(clock, "now", lambda: DAY + timedelta(minutes=1))
    (late,) = [i for i in items(client) if i.seq == 2]
    (said,) = late.notes
    assert said.startswith("Written late")
    assert "23 November 2026" in said
    assert "7 December 2026" in said


def test_a_correction_and_what_it_corrects_lead_to_one_another() -> None:
    sign = Sign(at=DAY, recorded=DAY, what="met")
    client = kept(sign, Correction(at=DAY, recorded=DAY, of=2, why="it was not"))
    found = {item.seq: item for item in items(client)}
    assert found[2].corrected_by == 3
    assert found[3].corrects == 2
    assert not found[2].can_correct


def test_a_fault_in_the_data_is_said_at_its_entry() -> None:
    client = kept(Correction(at=DAY, recorded=DAY, of=9, why="x"))
    page = client.get("/record/").context["page"]
    assert page.problems == (2,)
    assert items(client)[0].notes == (
        "There is no entry 9 before this one to correct.",
    )


def test_only_a_month_or_a_kind_is_shown_where_that_is_asked() -> None:
    client = kept(note("a"), note("b", at=datetime(2026, 9, 3, tzinfo=UTC)))
    page = client.get("/record/").context["page"]
    notes = next(o.value for o in page.by_kind if o.label == "A note")
    assert [i.seq for i in items(client, f"?kind={notes}")] == [2, 3]
    assert [i.seq for i in items(client, f"?kind={notes}&month=2026-09")] == [3]
    assert [i.seq for i in items(client, "?month=2026-01&kind=999&page=x")] == [2, 1, 3]


def test_a_link_to_an_entry_opens_the_page_on_which_it_stands() -> None:
    client = kept(*[note(str(n)) for n in range(120)])
    assert 5 in [item.seq for item in items(client, "?entry=5")]
    assert 5 not in [item.seq for item in items(client)]
    assert items(client, "?page=2")[0].seq == 71


def test_the_marks_follow_the_chain_as_it_grows() -> None:
    client = kept(note("a"))
    first = items(client)
    desk().enter([note("b")])
    then = items(client)
    assert [i.mark for i in then[1:]] == [i.mark for i in first]
    head = desk().known().head.hex()
    assert then[0].mark == f"{head[:4]} {head[4:8]}"


def test_a_letter_is_sealed_until_its_day() -> None:
    day = DAY.date() + timedelta(days=1)
    client = kept(Letter(at=DAY, recorded=DAY, text="Dear A.", open_on=day))
    assert items(client)[0].told.texts == ()


@pytest.mark.django_db(transaction=True)
def test_words_are_erased_only_with_the_passphrase() -> None:
    client = kept(note("gone soon"))
    assert "gone soon" in client.get("/record/2/erase/").content.decode()
    wrong = client.post("/record/2/erase/", {"passphrase": "other words than these"})
    assert "These words do not open it." in wrong.content.decode()
    answer = client.post("/record/2/erase/", {"passphrase": WORDS})
    assert answer.headers["Location"] == "/record/?entry=2#e2"
    assert "gone soon" not in client.get("/record/").content.decode()
    assert record().erased.keys() == {2}
    assert client.get("/record/9/erase/").status_code == 404


def test_a_check_finds_an_entry_that_was_altered() -> None:
    client = kept(note("a"), note("b"))
    assert client.get("/record/check/").context["page"].faults == ()
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER IF EXISTS entry_no_update")
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("UPDATE shelf_entry SET sealed = zeroblob(300) WHERE n = 2")
    (fault,) = client.get("/record/check/").context["page"].faults
    assert fault.startswith("Entry 2")
