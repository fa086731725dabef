"""A record that is kept and open, for tests of the pages behind the lock."""

from __future__ import annotations

from datetime import datetime

from django.test import Client

from amends import clock
from amends.core.kinds.beginning import Begin
from amends.core.kinds.fields import Kind
from amends.desk import Desk
from amends.web.shelf import accounts

WORDS = "four good plain words"


def began(at: datetime | None = None, zone: str = "Europe/London") -> Begin:
    """The beginning of a record about Alex."""
    moment = at or clock.now()
    return Begin(at=moment, recorded=moment, ex="Alex", timezone=zone)


def kept(*kinds: Kind) -> Desk:
    """A record of these entries, kept behind four words; its desk."""
    made = accounts.make(accounts.LOCAL, WORDS)
    desk = Desk(made.kept, made.ring)
    desk.enter(kinds)
    return desk


def unlocked(client: Client, *kinds: Kind) -> Desk:
    """A record of these entries, open in this client; its desk."""
    desk = kept(*kinds)
    client.post("/unlock/", {"passphrase": WORDS})
    return desk
