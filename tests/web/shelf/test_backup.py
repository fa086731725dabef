from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.core.kinds.beginning import Begin
from amends.core.kinds.ledger import Note, Restored
from amends.desk import Desk
from amends.vault.faults import VaultError, WrongKeyError
from amends.vault.files import backup_file
from amends.vault.sealed import read
from amends.web.shelf import accounts, backup
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.models import Account, Record

pytestmark = pytest.mark.django_db(transaction=True)
WORDS, OTHER = "four good plain words", "four other plain words"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def kept() -> Unlocked:
    unlocked = accounts.make("me", WORDS)
    desk = Desk(unlocked.kept, unlocked.ring)
    desk.write(Begin(at=NOW, recorded=NOW, ex="Alex", timezone="UTC"))
    desk.write(Note(at=NOW, recorded=NOW, text="one"))
    desk.write(Note(at=NOW, recorded=NOW, text="two"))
    desk.erase(2, NOW)
    return unlocked


def test_a_restored_record_stands_beside_and_says_that_it_was_restored() -> None:
    unlocked = kept()
    data = backup.written(unlocked, WORDS, NOW)
    before = read(unlocked.kept, unlocked.ring)
    again = backup.restored(unlocked, data, WORDS, NOW)
    found = Desk(again.kept, again.ring).known()
    assert found.faults == ()
    assert isinstance(found.record.entries[-1].body, Restored)
    assert found.count == len(before.texts) + 1
    assert read(unlocked.kept, unlocked.ring) == before
    assert Record.objects.count() == 2


def test_a_backup_opens_where_nothing_was_before() -> None:
    unlocked = kept()
    paper = accounts.give_spare(unlocked)
    data = backup.written(unlocked, WORDS, NOW)
    entries = Desk(unlocked.kept, unlocked.ring).record().entries
    accounts.forget(Account.objects.get())
    for secret in (WORDS, paper):
        again = backup.begun_from(data, secret, OTHER, NOW)
        record = Desk(again.kept, again.ring).record()
        assert record.entries[:-1] == entries
        assert accounts.key_behind(again.account, OTHER) == again.ak
        assert Record.objects.count() == 1
        accounts.forget(Account.objects.get())


def test_a_backup_outlives_new_words() -> None:
    unlocked = kept()
    data = backup.written(unlocked, WORDS, NOW)
    new = accounts.rekey(unlocked, OTHER)
    again = backup.restored(new, data, WORDS, NOW)
    assert Desk(again.kept, again.ring).known().faults == ()


def test_wrong_words_restore_nothing() -> None:
    unlocked = kept()
    data = backup.written(unlocked, WORDS, NOW)
    with pytest.raises(WrongKeyError):
        backup.restored(unlocked, data, OTHER, NOW)
    assert Record.objects.count() == 1


def test_a_backup_cut_anywhere_or_changed_restores_nothing() -> None:
    data = backup.written(kept(), WORDS, NOW)
    lines = data.splitlines(keepends=True)
    cut = [b"".join(lines[:at]) for at in range(len(lines))]
    swapped = b"".join([lines[0], lines[2], lines[1], *lines[3:]])
    other = data.replace(b'"kid":1', b'"kid":0', 1)
    hostile = data.replace(b"m=262144", b"m=1099511627776")
    for bad in [*cut, data[:-1], swapped, other]:
        with pytest.raises(VaultError):
            backup_file.read(bad)
    with pytest.raises(WrongKeyError):
        backup.opened(backup_file.read(hostile), WORDS)


def test_a_changed_seal_is_named() -> None:
    unlocked = kept()
    data = backup.written(unlocked, WORDS, NOW)
    lines = data.splitlines(keepends=True)
    lines[1] = lines[1].replace(b'"s":"', b'"s":"AAAA')
    with pytest.raises(VaultError, match="Entry 1"):
        backup.restored(unlocked, b"".join(lines), WORDS, NOW)
    assert Record.objects.count() == 1


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_of_backups_stumble(data: bytes) -> None:
    with pytest.raises(VaultError):
        backup_file.read(data)


def test_a_backup_of_one_database_is_restored_on_another() -> None:
    """The sample was written on SQLite; these tests run on PostgreSQL too."""
    data = (Path(__file__).parents[1] / "samples" / "v1.backup").read_bytes()
    again = backup.begun_from(data, "wrist multitask repackage bonelike", OTHER, NOW)
    assert len(Desk(again.kept, again.ring).record().entries) == 43
