from __future__ import annotations

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import chain, count
from pathlib import Path
from threading import Event

import pytest
from django.db import connections

from amends.vault.faults import StaleError
from amends.vault.sealed import append, read
from amends.web.shelf import accounts

pytestmark = pytest.mark.django_db(transaction=True)
WRITERS = 8
EACH = 150 if os.environ.get("AMENDS_HYPOTHESIS") == "deep" else 12


def write(unlocked: accounts.Unlocked, writer: int) -> list[bytes]:
    """What one writer wrote and was told is kept."""
    kept = []
    for number in range(EACH):
        text = f"{writer} {number}".encode()
        append(unlocked.kept, unlocked.ring, [text])
        kept.append(text)
    connections.close_all()
    return kept


def test_eight_writers_at_once_lose_nothing() -> None:
    unlocked = accounts.make("me", "four good plain words")
    with ThreadPoolExecutor(WRITERS) as writers:
        told = list(writers.map(lambda n: write(unlocked, n), range(WRITERS)))
    opened = read(unlocked.kept, unlocked.ring)
    assert opened.faults == ()
    assert sorted(t for t in opened.texts if t) == sorted(chain(*told))


def test_what_is_written_while_the_words_change_is_kept_or_refused() -> None:
    unlocked = accounts.make("me", "four good plain words")

    changed = Event()

    def until_refused() -> int:
        for number in count():
            is_over = changed.is_set()
            try:
                append(unlocked.kept, unlocked.ring, [b"%d" % number])
            except StaleError:
                connections.close_all()
                return number
            assert not is_over, "the old keys still seal"
        raise AssertionError

    with ThreadPoolExecutor(1) as writer:
        written = writer.submit(until_refused)
        append(unlocked.kept, unlocked.ring, [b"mine"])
        new = accounts.rekey(unlocked, "four other plain words")
        changed.set()
        told = written.result()
    opened = read(new.kept, new.ring)
    assert opened.faults == ()
    assert len(opened.texts) == told + 1


def test_a_change_that_began_by_reading_would_be_lost(tmp_path: Path) -> None:
    """Django's own way on SQLite, and why each change of ours begins by locking."""
    file = tmp_path / "two.sqlite3"
    first = sqlite3.connect(file, isolation_level=None, timeout=30)
    second = sqlite3.connect(file, isolation_level=None)
    with closing(first), closing(second):
        first.execute("PRAGMA journal_mode=WAL")
        first.execute("CREATE TABLE entry (n)")
        first.execute("BEGIN DEFERRED")
        first.execute("SELECT * FROM entry").fetchall()
        second.execute("INSERT INTO entry VALUES (1)")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            first.execute("INSERT INTO entry VALUES (2)")
    if connections["default"].vendor == "sqlite":
        options = connections.databases["default"]["OPTIONS"]
        assert options["transaction_mode"] == "IMMEDIATE"
