from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from amends.web.shelf import accounts
from amends.web.shelf.upgrade import KEPT, bring_up_to_date, copy_of_the_file

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a file has copies"),
]


def test_nothing_is_copied_where_nothing_changes() -> None:
    assert bring_up_to_date(NOW) is None


def test_a_dated_copy_is_made_before_a_step(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    accounts.make("me", "four good plain words")
    call_command("migrate", "sessions", "zero", verbosity=0)
    copy = bring_up_to_date(NOW)
    assert copy == tmp_path / "before-upgrades" / "notes-2026-11-23-120000.sqlite3"
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT count(*) FROM shelf_record").fetchone() == (1,)


def test_a_bounded_number_of_copies_is_kept(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    copies = [copy_of_the_file(NOW + timedelta(days=day)) for day in range(KEPT + 2)]
    assert sorted((tmp_path / "before-upgrades").iterdir()) == copies[2:]
