from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from amends.vault.faults import StaleError, WrongKeyError
from amends.vault.sealed import append, erase, read
from amends.web.shelf import accounts, openings
from amends.web.shelf.models import (
    Account,
    AppendOnlyError,
    Entry,
    Opening,
    Record,
    Slot,
)

pytestmark = pytest.mark.django_db(transaction=True)
WORDS, OTHER = "four good plain words", "four other plain words"


def kept() -> accounts.Unlocked:
    unlocked = accounts.make("me", WORDS)
    append(unlocked.kept, unlocked.ring, [b"one", b"two", b"three"])
    return unlocked


def test_what_is_kept_opens_with_its_words_alone() -> None:
    unlocked = kept()
    account = Account.objects.get(name="me")
    assert accounts.key_behind(account, WORDS) == unlocked.ak
    again = accounts.unlock(account, unlocked.ak)
    assert read(again.kept, again.ring).texts == (b"one", b"two", b"three")
    with pytest.raises(WrongKeyError):
        accounts.key_behind(account, OTHER)
    with pytest.raises(WrongKeyError):
        accounts.unlock(account, bytes(32))


def test_an_account_has_no_usable_password() -> None:
    account = kept().account
    assert not account.has_usable_password()
    assert not account.check_password(WORDS)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE shelf_entry SET n = 9 WHERE n = 1",
        "UPDATE shelf_entry SET c = (SELECT c FROM shelf_entry WHERE n = 2) WHERE n = 1",
        "UPDATE shelf_entry SET sealed = c WHERE n = 1",
        "UPDATE shelf_entry SET kid = 9, sealed = NULL WHERE n = 1",
        "DELETE FROM shelf_entry WHERE n = 3",
        "DELETE FROM shelf_record",
        "UPDATE shelf_record SET count = 2",
        "UPDATE shelf_record SET generation = 0",
        "UPDATE shelf_record SET public = head",
    ],
)
def test_the_database_itself_refuses_to_change_what_was_written(statement: str) -> None:
    unlocked = kept()
    with pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute(statement)
    assert read(unlocked.kept, unlocked.ring).texts == (b"one", b"two", b"three")


def test_the_models_refuse_it_too() -> None:
    kept()
    entry = Entry.objects.first()
    assert entry is not None
    with pytest.raises(AppendOnlyError):
        entry.save()
    with pytest.raises(AppendOnlyError):
        entry.delete()
    with pytest.raises(AppendOnlyError):
        Entry.objects.all().update(n=1)
    with pytest.raises(AppendOnlyError):
        Entry.objects.all().delete()


def test_a_number_stands_only_once_in_a_record() -> None:
    unlocked = kept()
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry(record_id=unlocked.kept.pk, n=2, kid=1, c=b"c", sealed=b"s").save()


def test_what_is_erased_is_gone_and_the_chain_is_whole() -> None:
    unlocked = kept()
    erase(unlocked.kept, unlocked.ring, 2, b"two is gone")
    opened = read(unlocked.kept, unlocked.ring)
    assert opened.texts == (b"one", None, b"three", b"two is gone")
    assert opened.faults == ()


def test_new_words_seal_everything_anew_and_end_the_old() -> None:
    unlocked = kept()
    paper = accounts.give_spare(unlocked)
    erase(unlocked.kept, unlocked.ring, 2, b"gone")
    opened = openings.Opened("2026-11-23T12:00+00:00", "Firefox")
    openings.note(unlocked.account, unlocked.ak, opened)
    before = set(Entry.objects.values_list("sealed", flat=True))
    unlocked.account.refresh_from_db()
    new = accounts.rekey(unlocked, OTHER)
    assert read(new.kept, new.ring).texts == (b"one", None, b"three", b"gone")
    assert read(new.kept, new.ring).faults == ()
    assert not (before - {None}) & set(Entry.objects.values_list("sealed", flat=True))
    assert openings.openings(new.account, new.ak) == (opened,)
    assert accounts.key_behind(new.account, OTHER) == new.ak != unlocked.ak
    assert accounts.key_behind_spare(new.account, paper) == new.ak
    with pytest.raises(WrongKeyError):
        accounts.key_behind(new.account, WORDS)
    with pytest.raises(WrongKeyError):
        accounts.unlock(new.account, unlocked.ak)


def test_what_waited_for_new_keys_is_refused() -> None:
    unlocked = kept()
    new = accounts.rekey(unlocked, OTHER)
    with pytest.raises(StaleError):
        append(unlocked.kept, unlocked.ring, [b"sealed with a dead key"])
    with pytest.raises(StaleError):
        accounts.rekey(unlocked, "yet other plain words")
    append(new.kept, new.ring, [b"four"])
    assert read(new.kept, new.ring).faults == ()


def test_a_new_spare_key_ends_the_one_before_it() -> None:
    unlocked = kept()
    first = accounts.give_spare(unlocked)
    unlocked.account.refresh_from_db()
    second = accounts.give_spare(unlocked)
    assert accounts.key_behind_spare(unlocked.account, second) == unlocked.ak
    with pytest.raises(WrongKeyError):
        accounts.key_behind_spare(unlocked.account, first)


def test_forgetting_leaves_nothing_of_the_account_and_all_of_another() -> None:
    unlocked, other = kept(), accounts.make("other", OTHER)
    append(other.kept, other.ring, [b"stays"])
    accounts.give_spare(unlocked)
    openings.note(unlocked.account, unlocked.ak, openings.Opened("x", "y"))
    accounts.forget(Account.objects.get(name="me"))
    assert (
        Account.objects.count() == Record.objects.count() == Slot.objects.count() == 1
    )
    assert Opening.objects.count() == 0
    assert read(other.kept, other.ring).texts == (b"stays",)


def test_only_the_last_fifty_openings_are_kept() -> None:
    unlocked = kept()
    for number in range(53):
        opened = openings.Opened(str(number), "Safari")
        openings.note(unlocked.account, unlocked.ak, opened)
    found = openings.openings(unlocked.account, unlocked.ak)
    assert [opened.when for opened in found] == [str(n) for n in range(52, 2, -1)]


def test_a_damaged_entry_keeps_its_old_key_when_the_words_change() -> None:
    unlocked = kept()
    record = Record.objects.get()
    flipped = bytearray(bytes(Entry.objects.get(n=2).sealed or b""))
    flipped[20] ^= 1
    # As a failing disk would: past every trigger, by taking the row out and putting it in.
    Record.objects.filter(pk=record.pk).update(ring=b"")
    row = Entry.objects.get(n=2)
    Entry.objects.filter(n=2)._raw_delete(using="default")
    Record.objects.filter(pk=record.pk).update(ring=record.ring)
    Entry(record=record, n=2, kid=1, c=row.c, sealed=bytes(flipped)).save()
    assert [fault.n for fault in read(unlocked.kept, unlocked.ring).faults] == [2]
    new = accounts.rekey(unlocked, OTHER)
    assert read(new.kept, new.ring).texts == (b"one", None, b"three")
    assert sorted(new.ring.keys) == [1, 2]
