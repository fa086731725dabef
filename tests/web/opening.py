"""A made account, opened in a test client; and its record, past the pages."""

from __future__ import annotations

from datetime import UTC, datetime

from django.test import Client

from amends.core.kinds.beginning import Begin
from amends.core.kinds.fields import Kind
from amends.core.record import Record
from amends.desk import Desk
from amends.web.shelf import accounts
from amends.web.shelf.models import Account
from tests.web.opened import WORDS

DAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
BEGIN = Begin(at=DAY, recorded=DAY, ex="Alex", timezone="UTC")


def kept(*kinds: Kind) -> Client:
    """A client with an open record of these entries, after a beginning where none is."""
    accounts.make(accounts.LOCAL, WORDS)
    begins = any(isinstance(kind, Begin) for kind in kinds)
    desk().enter(kinds if begins else [BEGIN, *kinds])
    return opened()


def opened() -> Client:
    client = Client()
    client.post("/unlock/", {"passphrase": WORDS})
    return client


def unlocked() -> accounts.Unlocked:
    account = Account.objects.get()
    return accounts.unlock(account, accounts.key_behind(account, WORDS))


def desk() -> Desk:
    return Desk(unlocked().kept, unlocked().ring)


def record() -> Record:
    return desk().record()
