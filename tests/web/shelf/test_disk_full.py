from __future__ import annotations

import pytest
from django.db import OperationalError, connection

from amends.vault.sealed import append, read
from amends.web.shelf import accounts

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="bounds the file"),
]


def bounded(pages: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA max_page_count = {pages}")


def pages() -> int:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        count: int = cursor.fetchone()[0]
    return count


def write_until_full(unlocked: accounts.Unlocked, kept: list[bytes]) -> None:
    for number in range(1000):
        text = b"%d" % number * 300
        append(unlocked.kept, unlocked.ring, [text])
        kept.append(text)


def test_a_full_disk_stops_the_writing_and_loses_nothing() -> None:
    unlocked = accounts.make("me", "four good plain words")
    bounded(pages() + 20)
    kept: list[bytes] = []
    with pytest.raises(OperationalError, match="full"):
        write_until_full(unlocked, kept)
    opened = read(unlocked.kept, unlocked.ring)
    assert (opened.texts, opened.faults) == (tuple(kept), ())
    bounded(1 << 30)
    append(unlocked.kept, unlocked.ring, [b"goes on"])
    opened = read(unlocked.kept, unlocked.ring)
    assert (opened.texts[-1], opened.faults) == (b"goes on", ())
