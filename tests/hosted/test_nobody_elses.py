"""Two people on one server: every address, with every number of the other's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client

from amends import clock
from amends.core.kinds.ledger import Note
from amends.desk import Desk
from amends.web.shelf import accounts, backup, pending
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.models import Account, Entry, Pending, Record
from amends.web.shelf.night import hold_till_day
from tests.web.opened import began
from tests.web.test_headers import ADDRESSES

pytestmark = pytest.mark.django_db(transaction=True)
CANARY, THEIRS = "Nachtigallenschlag", "Feldlerche"
WORDS = "four good plain words"
CHANGES = ("lock", "leave", "forget", "everything", "half", "unlock")
"""What ends one's own sitting, or leads only there."""


def of(name: str, text: str, entries: int = 3) -> Unlocked:
    """Somebody with so many entries, one held till day, one half typed, and a backup."""
    now = clock.now()
    made = accounts.make(name, WORDS)
    note = Note(at=now, recorded=now, text=text)
    desk = Desk(made.kept, made.ring)
    desk.enter([began(now), *[note] * entries])
    record = Record.objects.get(account=made.account)
    hold_till_day(made, note, desk.record().zone, now)
    pending.put(
        record,
        "half",
        {"place": "/today/", "fields": {"text": [text]}},
        now + timedelta(1),
    )
    backup.restored(made, backup.written(made, WORDS, now), WORDS, now)
    made.account.refresh_from_db()
    return accounts.unlock(made.account, made.ak)


def signed_in(name: str) -> Client:
    client = Client()
    client.post("/unlock/", {"name": name, "passphrase": WORDS}, secure=True)
    return client


def kept_of(name: str) -> list[tuple[object, ...]]:
    """Every row of somebody's, as it is."""
    entries = Entry.objects.filter(record__account__name=name).order_by(
        "record_id", "n"
    )
    waiting = Pending.objects.filter(record__account__name=name).order_by("pk")
    records = Record.objects.filter(account__name=name).order_by("pk")
    rows = [*entries.values_list(), *waiting.values_list(), *records.values_list()]
    return [
        tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in rows
    ]


def addresses(numbers: list[int]) -> Iterator[str]:
    for address in ADDRESSES:
        if any(f"/{word}" in address for word in CHANGES):
            continue
        if "<slug" in address:
            yield address.replace("<slug:which>", "py")
        elif "<int" in address:
            yield from (re.sub(r"<int:\w+>", str(n), address) for n in numbers)
        else:
            yield address


def test_nobody_reaches_what_is_anothers_by_any_address_or_number() -> None:
    ada, ben = of("ada", CANARY, 9), of("ben", THEIRS)
    before = kept_of("ada")
    theirs = [
        *Pending.objects.filter(record__account=ada.account).values_list(
            "pk", flat=True
        )
    ]
    theirs += Record.objects.filter(account=ada.account).values_list("pk", flat=True)
    numbers = sorted({*range(1, 12), *theirs})
    client = signed_in("ben")
    assert THEIRS in client.get("/record/", secure=True).content.decode()
    for address in addresses(numbers):
        for query in ("", *(f"?entry={n}&of={n}&record={n}&after={n}" for n in theirs)):
            page = client.get(address + query, secure=True)
            assert CANARY.encode() not in page.content, address
    for number in numbers:
        typed = dict.fromkeys(
            ("record", "of", "pk", "held", "id", "entry"), str(number)
        )
        for address in (
            "/records/",
            "/today/held/",
            "/write/held/",
            f"/write/{number}/",
        ):
            for what in ("keep", "drop"):
                page = client.post(address, {**typed, what: str(number)}, secure=True)
                assert CANARY.encode() not in page.content, address
        client.post(f"/record/{number}/erase/", {"passphrase": WORDS}, secure=True)
    assert kept_of("ada") == before
    current = Account.objects.get(name="ben").current
    assert current is not None
    assert current.account_id == ben.account.pk


def test_ones_own_session_with_anothers_share_opens_nothing() -> None:
    of("ada", CANARY)
    of("ben", THEIRS)
    ada, ben = signed_in("ada"), signed_in("ben")
    mixed = Client()
    mixed.cookies["__Host-s"] = ben.cookies["__Host-s"].value
    mixed.cookies["__Host-u"] = ada.cookies["__Host-u"].value
    answer = mixed.get("/record/", secure=True)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/unlock/")
