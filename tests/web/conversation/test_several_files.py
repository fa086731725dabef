from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.web.conversation.test_conversation import CHAT, imports, keep
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db

LATER = "18/03/2026, 21:00 - Sam: are you well\n20/03/2026, 10:00 - Alex: yes\n"
MUCH_LATER = "20/04/2026, 10:00 - Alex: yes\n21/04/2026, 10:00 - Sam: fine\n"
UNPLAIN = "03/04/2026, 10:00 - Sam: hi\n05/04/2026, 10:00 - Alex: hi\n"


def read(client: Client, *chats: str) -> Any:
    files = [
        SimpleUploadedFile(f"chat{n}.txt", chat.encode())
        for n, chat in enumerate(chats)
    ]
    return client.post("/conversation/", {"file": files})


def test_what_stands_in_two_files_is_counted_once_and_said(client: Client) -> None:
    desk = unlocked(client, began())
    read(client, CHAT, LATER)
    page = client.get("/conversation/preview/").content.decode()
    assert "The files overlap; 1 message stands" in page
    keep(client)
    assert [entry.messages for entry in imports(desk)] == [6]


def test_a_time_that_no_file_covers_is_named(client: Client) -> None:
    unlocked(client, began())
    read(client, MUCH_LATER, CHAT)
    page = client.get("/conversation/preview/").content.decode()
    assert "there is no file: what was written" in page


def test_the_order_is_asked_where_one_of_the_files_leaves_it_open(
    client: Client,
) -> None:
    desk = unlocked(client, began())
    read(client, CHAT, UNPLAIN)
    keep(client, order="day_first")
    assert imports(desk)[0].last.month == 4


def test_where_three_names_stand_in_the_files_it_is_asked_who_is_who(
    client: Client,
) -> None:
    unlocked(client, began())
    answer = read(client, CHAT, LATER.replace("Alex", "Kim"))
    assert answer.headers["Location"] == "/conversation/people/"


def test_one_of_the_files_may_hold_what_only_one_of_the_two_wrote(
    client: Client,
) -> None:
    desk = unlocked(client, began())
    read(client, CHAT, "20/05/2026, 10:00 - Alex: yes\n")
    keep(client)
    assert [entry.messages for entry in imports(desk)] == [6]
