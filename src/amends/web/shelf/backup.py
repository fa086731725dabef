"""Backups: a sealed file of a record with its keys, and a record made from one."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from django.db import transaction

from amends.core import wire
from amends.core.kinds.ledger import Restored
from amends.vault.faults import VaultError, WrongKeyError
from amends.vault.files import backup_file
from amends.vault.files.backup_file import Backup, Loose
from amends.vault.keys import argon, slot, spare
from amends.vault.keys.ring import Ring, open_ring, seal_ring
from amends.vault.sealed import append, read
from amends.web.shelf import accounts
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.gate import at_the_gate
from amends.web.shelf.models import Account, Entry, Record


def written(unlocked: Unlocked, passphrase: str, now: datetime) -> bytes:
    """The backup of the current record, behind a slot of its own for this passphrase.

    The slot has the costs of a lone computer and no pepper: a file goes anywhere.
    """
    label, rows = unlocked.kept.label(), list(unlocked.kept.rows())
    owner = bytes(unlocked.account.owner)
    with at_the_gate():
        own = slot.pass_slot(owner, passphrase, unlocked.ak, costs=argon.LOCAL)
    slots = [own, *accounts.spare_slots(unlocked.account)]
    when = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return backup_file.written(label, rows, slots, unlocked.ring, when)


def opened(backup: Backup, secret: str) -> Ring:
    """The ring in a backup, every entry opened with it once.

    `secret` is the passphrase or the spare key. Raises WrongKeyError, or DamagedError
    for the first entry that does not open.
    """
    ak = _key(backup, secret)
    label = backup.label
    ring = open_ring(label.ring, label.rec, label.generation, ak)
    found = read(Loose(label, backup.rows), ring)
    if found.faults:
        raise found.faults[0]
    return ring


@transaction.atomic
def restored(unlocked: Unlocked, data: bytes, secret: str, now: datetime) -> Unlocked:
    """A record made from a backup, beside those that are there, and current from now.

    That it was restored is an entry of it. Raises VaultError where the file or the
    secret is not right. Nothing is ever replaced: what was current stays as it is.
    """
    backup = backup_file.read(data)
    ring = opened(backup, secret)
    account = Account.objects.select_for_update().get(pk=unlocked.account.pk)
    account.current = _placed(account, backup, ring, unlocked.ak)
    account.save(update_fields=["current"])
    again = accounts.unlock(account, unlocked.ak)
    entry = Restored(
        at=now,
        recorded=now,
        digest=sha256(data).hexdigest(),
        entries=backup.label.count,
    )
    append(again.kept, again.ring, [wire.encode(entry)])
    return again


@transaction.atomic
def begun_from(data: bytes, secret: str, passphrase: str, now: datetime) -> Unlocked:
    """A new account behind a passphrase, whose one record is made from a backup."""
    fresh = accounts.make(accounts.LOCAL, passphrase)
    empty = fresh.account.current
    again = restored(fresh, data, secret, now)
    if empty is not None:
        accounts.forget_record(empty)
    return again


def _key(backup: Backup, secret: str) -> bytes:
    for each in backup.slots:
        try:
            if each.kind == slot.PASS:
                with at_the_gate():
                    return slot.open_slot(each, secret)
            return slot.open_spare(each, spare.parse(secret))
        except VaultError:
            continue
    raise WrongKeyError


def _placed(account: Account, backup: Backup, ring: Ring, ak: bytes) -> Record:
    """The sealed rows as they are, their ring under this account's own key."""
    label = backup.label
    record = Record.objects.create(
        account=account,
        rec=label.rec,
        public=ring.public,
        letterbox=ring.letterbox,
        count=label.count,
        head=label.head,
        generation=label.generation,
        ring=seal_ring(ring, ak),
    )
    Entry.objects.bulk_create(
        [
            Entry(record=record, n=row.n, kid=row.kid, c=row.c, sealed=row.sealed)
            for row in backup.rows
        ],
        batch_size=1000,
    )
    return record
