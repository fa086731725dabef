"""Behind the lock, too, whatever is sent gets a page, and never a fault of ours."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from amends import clock
from amends.core.schema import kinds
from amends.people.cast import PEOPLE
from amends.web.entries.pages import address_of
from tests.web.opened import began, unlocked
from tests.web.test_headers import ADDRESSES

pytestmark = pytest.mark.django_db
FIELD = re.compile(r'<(?:input|select|textarea|button)[^>]*?name="([\w-]+)"')
ALL_ODD = (
    *("9" * 40, "", "\x00", "x", "-1", "0", "\N{ARABIC-INDIC DIGIT THREE}", "a" * 5000),
    *("2026-13-45", "\ud7ff '\"<>&%s{}"),
)
ODD = ALL_ODD if os.environ.get("AMENDS_HYPOTHESIS") == "deep" else ALL_ODD[:2]
FAULT = 500
ENDS = ("lock", "leave", "everything", "forget", "cancel")
"""What would end the sitting, or what is under way."""


def addresses() -> list[str]:
    plain = [a for a in ADDRESSES if "<" not in a and not any(e in a for e in ENDS)]
    return [*plain, *map(address_of, kinds()), "/record/1/erase/", "/record/99/erase/"]


def sendings(client: Client, address: str, odd: str) -> Iterator[dict[str, Any]]:
    """What is sent to a page: its own fields, none, others, a file."""
    names = FIELD.findall(client.get(address).content.decode())
    yield dict.fromkeys(names, odd)
    yield {}
    yield {"file": odd, "intent": odd}
    yield {"file": SimpleUploadedFile("x", odd.encode() or b"x")}


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_whatever_is_posted_behind_the_lock_gets_a_page(
    client: Client, odd: str
) -> None:
    client.raise_request_exception = False
    unlocked(client, began())
    faults = {
        address
        for address in addresses()
        for typed in sendings(client, address, odd)
        if client.post(address, typed).status_code >= FAULT
    }
    assert faults == set()


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_whatever_is_asked_for_by_an_address_gets_a_page(
    client: Client, odd: str
) -> None:
    client.raise_request_exception = False
    unlocked(client, *PEOPLE["Ben"](clock.now()))
    asked = (
        "entry",
        "of",
        "page",
        "month",
        "kind",
        "after",
        "back",
        "to",
        "line",
        "at",
    )
    faults = [
        address
        for address in addresses()
        if client.get(address, dict.fromkeys(asked, odd)).status_code >= FAULT
    ]
    assert faults == []
