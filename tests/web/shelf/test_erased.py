from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from amends.core.kinds.beginning import Begin
from amends.core.kinds.ledger import Note
from amends.desk import Desk
from amends.web.shelf import accounts, scrub
from amends.web.shelf.models import Entry
from amends.web.shelf.upgrade import copies, copy_of_the_file

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="looks into the file"),
]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_erased_bytes_are_in_no_file_any_more(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path
    unlocked = accounts.make("me", "four good plain words")
    desk = Desk(unlocked.kept, unlocked.ring)
    desk.write(Begin(at=NOW, recorded=NOW, ex="Alex", timezone="UTC"))
    desk.write(Note(at=NOW, recorded=NOW, text="what is to go"))
    sealed = bytes(Entry.objects.get(n=2).sealed or b"")
    copy_of_the_file(NOW)
    scrub.erase(desk, 2, NOW.replace(hour=13))
    folder = Path(connection.settings_dict["NAME"]).parent
    files = [*folder.iterdir(), *tmp_path.rglob("*.sqlite3")]
    assert len(copies()) == 1
    assert [file for file in files if sealed[12:60] in file.read_bytes()] == []
    assert set(desk.record().erased) == {2}
