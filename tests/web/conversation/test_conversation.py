from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from amends.core.kinds.contact import Imported
from amends.web.shelf.models import Pending
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

CHAT = (
    "13/01/2026, 10:00 - Sam: hello there\n"
    "13/01/2026, 10:05 - Alex: hello\n"
    "15/03/2026, 09:00 - Alex: did you pay the deposit\n"
    "15/03/2026, 21:00 - Sam: yes\n"
    "18/03/2026, 21:00 - Sam: are you well\n"
)
UNPLAIN = "03/04/2026, 10:00 - Sam: hi\n05/04/2026, 10:00 - Alex: hi\n"


def read(client: Client, chat: str = CHAT) -> Any:
    file = SimpleUploadedFile("chat.txt", chat.encode())
    return client.post("/conversation/", {"file": file})


def keep(client: Client, **more: str) -> Any:
    return client.post("/conversation/preview/", {"order": "plain", "me": "0", **more})


def imports(desk: Any) -> list[Imported]:
    return [entry.body for entry in desk.record().live(Imported)]


def test_a_file_is_looked_at_before_anything_is_kept(client: Client) -> None:
    desk = unlocked(client, began())
    assert read(client).headers["Location"] == "/conversation/preview/"
    page = client.get("/conversation/preview/").content.decode()
    assert "13 January 2026" in page
    assert "Nothing of it is kept yet." in page
    assert not imports(desk)


def test_its_counts_are_kept_and_shown(client: Client) -> None:
    desk = unlocked(client, began())
    read(client)
    keep(client)
    (entry,) = imports(desk)
    assert (entry.messages, [s.by for s in entry.sessions]) == (
        5,
        ["me", "them", "me", "me"],
    )
    page = client.get("/conversation/").content.decode()
    assert "5 messages, from 13 January 2026 to 18 March 2026" in page
    weeks = page[page.index("Week by week") : page.index("Who began")]
    assert weeks.count('class="theirs"') == 3
    assert "hello" not in page


def test_whose_the_messages_are_decides_the_sides(client: Client) -> None:
    desk = unlocked(client, began())
    read(client)
    keep(client, me="1")
    assert imports(desk)[0].sessions[0].by == "them"


def test_what_is_kept_is_dated_when_it_is_kept(client: Client, at: Any) -> None:
    at(12)
    desk = unlocked(client, began())
    read(client)
    kept = at(12.1)
    keep(client)
    assert imports(desk)[0].recorded == kept


def test_nothing_is_kept_after_cancelling(client: Client) -> None:
    desk = unlocked(client, began())
    read(client)
    client.post("/conversation/cancel/")
    assert keep(client).headers["Location"] == "/conversation/"
    assert not imports(desk)
    assert not Pending.objects.exists()


def test_a_preview_is_gone_after_half_an_hour(client: Client, at: Any) -> None:
    at(12)
    unlocked(client, began())
    read(client)
    for minutes in (9, 18, 27, 36):
        at(12 + minutes / 60)
        client.get("/today/")
    assert keep(client).headers["Location"] == "/conversation/"


def test_the_same_file_is_not_imported_twice(client: Client) -> None:
    desk = unlocked(client, began())
    page = None
    for _time in range(2):
        read(client)
        page = keep(client)
    assert page is not None
    assert "imported before" in page.content.decode()
    assert len(imports(desk)) == 1


def test_a_newer_export_says_what_it_takes_the_place_of(client: Client) -> None:
    unlocked(client, began())
    read(client)
    keep(client)
    read(client, CHAT + "20/03/2026, 10:00 - Alex: yes\n")
    page = client.get("/conversation/preview/").content.decode()
    assert "takes the place of" in page
    assert "5 messages, 13 January 2026 to 18 March 2026" in page


def test_day_or_month_is_asked_where_the_file_does_not_say(client: Client) -> None:
    desk = unlocked(client, began())
    read(client, UNPLAIN)
    page = client.get("/conversation/preview/").content.decode()
    assert "3 April 2026 to 5 April 2026" in page
    assert "4 March 2026 to 4 May 2026" in page
    keep(client, order="month_first")
    assert imports(desk)[0].first.month == 3


@pytest.mark.parametrize("chat", ["", "Dear diary", "x" * 100])
def test_a_file_that_is_no_chat_is_answered_beside_the_field(
    client: Client, chat: str
) -> None:
    unlocked(client, began())
    assert 'class="error"' in read(client, chat).content.decode()
    assert not Pending.objects.exists()


def test_a_choice_that_was_not_offered_is_refused(client: Client) -> None:
    desk = unlocked(client, began())
    read(client)
    page = keep(client, me="7", order="sideways").content.decode()
    assert "Tap one of these." in page
    assert not imports(desk)
