"""Accounts: made, opened, given new keys, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from django.conf import settings
from django.db import transaction

from amends.vault.chain import genesis
from amends.vault.faults import StaleError, WrongKeyError
from amends.vault.keys import argon, slot, spare
from amends.vault.keys.ring import (
    Purse,
    Ring,
    new_ring,
    next_ring,
    open_purse,
    open_ring,
    seal_purse,
    seal_ring,
)
from amends.vault.seal import new_key
from amends.vault.sealed import reseal
from amends.web.shelf import openings
from amends.web.shelf.gate import at_the_gate
from amends.web.shelf.kept import Kept
from amends.web.shelf.models import Account, Entry, Record, Slot, new_id

LOCAL = "me"
"""The name of the one account of the local program, which asks for none."""


@dataclass(frozen=True)
class Unlocked:
    """An account that was opened: its key, and the ring of its current record."""

    account: Account
    ak: bytes = field(repr=False)
    ring: Ring = field(repr=False)

    @property
    def kept(self) -> Kept:
        """The current record where it is kept."""
        return Kept(_pk(self.account))

    @property
    def purse(self) -> Purse:
        """What the account keeps beside its records' keys, as it is now."""
        return _purse(Account.objects.get(pk=self.account.pk), self.ak)


@transaction.atomic
def make(name: str, passphrase: str) -> Unlocked:
    """A new account with an empty record, behind this passphrase."""
    ak, owner, ring = new_key(), new_id(), new_ring()
    account = Account(name=name, owner=owner, purse=seal_purse(Purse(), owner, 1, ak))
    account.set_unusable_password()
    account.save()
    _keep_slot(account, _pass_slot(owner, passphrase, ak))
    account.current = place(account, ring, ak)
    account.save(update_fields=["current"])
    return Unlocked(account, ak, ring)


def place(account: Account, ring: Ring, ak: bytes) -> Record:
    """An empty record of this account with these keys."""
    return Record.objects.create(
        account=account,
        rec=ring.rec,
        public=ring.public,
        letterbox=ring.letterbox,
        head=genesis(ring.rec, ring.public),
        generation=ring.generation,
        ring=seal_ring(ring, ak),
    )


def unlock(account: Account, ak: bytes) -> Unlocked:
    """The account opened with its key; raises WrongKeyError where it is another's."""
    record = account.current
    if record is None:
        raise WrongKeyError
    sealed, rec = bytes(record.ring), bytes(record.rec)
    return Unlocked(account, ak, open_ring(sealed, rec, record.generation, ak))


def key_behind(account: Account, passphrase: str) -> bytes:
    """The account key behind a passphrase; raises WrongKeyError."""
    found = _slot(account, slot.PASS)
    with at_the_gate():
        return slot.open_slot(found, passphrase, peppers())


@transaction.atomic
def freshen(unlocked: Unlocked, passphrase: str) -> None:
    """Give the slot the costs and the pepper of today, where it has others.

    The passphrase is that which has just opened it.
    """
    params = argon.parse(_slot(unlocked.account, slot.PASS).params)
    if params.costs == _costs() and params.pepper == (_pepper_name() or "-"):
        return
    account = _held(unlocked)
    _keep_slot(account, _pass_slot(bytes(account.owner), passphrase, unlocked.ak))


def key_behind_spare(account: Account, paper: str) -> bytes:
    """The account key behind the spare key; raises WrongKeyError or MisreadError."""
    return slot.open_spare(_slot(account, slot.SPARE), spare.parse(paper))


def spare_slots(account: Account) -> list[slot.Slot]:
    """The slot of the spare key, where there is one."""
    has_one = account.slots.filter(kind=slot.SPARE).exists()
    return [_slot(account, slot.SPARE)] if has_one else []


def same_work(passphrase: str) -> None:
    """As much work as opening a slot, for a name that is not there."""
    _pass_slot(bytes(16), passphrase, bytes(32))


@transaction.atomic
def give_spare(unlocked: Unlocked) -> str:
    """A new spare key as it goes on paper; the one before it dies at once."""
    account, raw = _held(unlocked), spare.new_spare()
    made, kek = slot.spare_slot(bytes(account.owner), raw, unlocked.ak)
    _keep_slot(account, made)
    put_purse(account, replace(_purse(account, unlocked.ak), spare=kek), unlocked.ak)
    return spare.spell(raw)


@transaction.atomic
def change_purse(unlocked: Unlocked, change: Callable[[Purse], Purse | None]) -> bool:
    """Put another purse in the place of the one that is there, unless it is None.

    Nobody else changes it meanwhile. Raises StaleError where the keys have changed.
    """
    account = _held(unlocked)
    purse = change(_purse(account, unlocked.ak))
    if purse is not None:
        put_purse(account, purse, unlocked.ak)
    return purse is not None


def rekey(unlocked: Unlocked, passphrase: str) -> Unlocked:
    """Everything under new keys, behind a new passphrase; every other sitting dies.

    Raises StaleError where another change of keys came first.
    """
    new_ak = new_key()
    # Derived before the lock is taken: it is slow by design, and others wait to write.
    made = _pass_slot(bytes(unlocked.account.owner), passphrase, new_ak)
    return _rekeyed(unlocked, made, new_ak)


@transaction.atomic
def _rekeyed(unlocked: Unlocked, made: slot.Slot, new_ak: bytes) -> Unlocked:
    account = _held(unlocked)
    purse = _purse(account, unlocked.ak)
    _keep_slot(account, made)
    if purse.spare is not None:
        old = _slot(account, slot.SPARE)
        halves = slot.Halves(purse.spare, old.check)
        _keep_slot(account, slot.rewrap(old, halves, new_ak))
    for record in account.records.all():
        _reseal(record, unlocked.ak, new_ak)
    openings.reseal(account, unlocked.ak, new_ak)
    account.generation += 1
    account.set_unusable_password()
    put_purse(account, purse, new_ak)
    account.refresh_from_db()
    return unlock(account, new_ak)


@transaction.atomic
def forget(account: Account) -> None:
    """Everything of this account gone, its keys first."""
    Account.objects.filter(pk=account.pk).update(current=None, purse=b"")
    account.slots.all().delete()
    for record in account.records.all():
        forget_record(record)
    account.delete()


def forget_record(record: Record) -> None:
    """A record gone whole, its keyring first."""
    Record.objects.filter(pk=record.pk).update(ring=b"")
    Entry.objects.filter(record=record)._raw_delete(using="default")  # noqa: SLF001 past the guard, as forgetting is
    record.delete()


def put_purse(account: Account, purse: Purse, ak: bytes) -> None:
    """Keep another purse for a held account."""
    account.purse = seal_purse(purse, bytes(account.owner), account.generation, ak)
    account.save(update_fields=["purse", "generation", "password"])


def peppers() -> Mapping[str, bytes]:
    """The server's peppers by name, the newest last; none in the local program."""
    found: Mapping[str, bytes] = settings.AMENDS_PEPPERS
    return found


def _pass_slot(owner: bytes, passphrase: str, ak: bytes) -> slot.Slot:
    name = _pepper_name()
    pepper = None if name is None else slot.Pepper(name, peppers()[name])
    with at_the_gate():
        return slot.pass_slot(owner, passphrase, ak, costs=_costs(), pepper=pepper)


def _pepper_name() -> str | None:
    """The newest pepper, or None where there is none."""
    return next(reversed(list(peppers())), None)


def _costs() -> argon.Costs:
    return argon.Costs(*settings.AMENDS_COSTS)


def _purse(account: Account, ak: bytes) -> Purse:
    sealed, owner = bytes(account.purse), bytes(account.owner)
    return open_purse(sealed, owner, account.generation, ak)


def _held(unlocked: Unlocked) -> Account:
    """The account's row, locked; raises StaleError where its keys have changed."""
    account = Account.objects.select_for_update().get(pk=unlocked.account.pk)
    if account.generation != unlocked.account.generation:
        raise StaleError
    return account


def _reseal(record: Record, old_ak: bytes, new_ak: bytes) -> None:
    kept = Kept(record.pk)
    with kept.change(record.generation, is_part=True) as change:
        label = change.label
        old = open_ring(label.ring, label.rec, label.generation, old_ak)
        reseal(change, kept.rows(), old, next_ring(old), new_ak)


def _slot(account: Account, kind: str) -> slot.Slot:
    row = account.slots.filter(kind=kind).first()
    if row is None:
        raise WrongKeyError
    sid, proof, wrapped = bytes(row.sid), bytes(row.proof), bytes(row.wrapped)
    return slot.Slot(bytes(account.owner), sid, kind, row.params, proof, wrapped)


def _keep_slot(account: Account, made: slot.Slot) -> None:
    Slot.objects.update_or_create(
        account=account,
        kind=made.kind,
        defaults={
            "sid": made.sid,
            "params": made.params,
            "proof": made.check,
            "wrapped": made.wrapped,
        },
    )


def _pk(account: Account) -> int:
    if account.current is None:
        raise WrongKeyError
    return account.current.pk
