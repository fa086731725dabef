"""Three made-up records behind one passphrase, so that everything can be seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from amends.core.kinds.fields import Kind
from amends.desk import Desk
from amends.people.cast import PEOPLE
from amends.vault.keys.ring import Ring, new_ring
from amends.web.shelf import accounts
from amends.web.shelf.kept import Kept


@transaction.atomic
def make_demo(passphrase: str, now: datetime) -> accounts.Unlocked:
    """An account of three records, dated from now; the first of them is open."""
    unlocked = accounts.make(accounts.LOCAL, passphrase)
    first, *others = (life(now) for life in PEOPLE.values())
    _fill(unlocked.kept, unlocked.ring, first)
    for kinds in others:
        ring = new_ring()
        record = accounts.place(unlocked.account, ring, unlocked.ak)
        _fill(Kept(record.pk), ring, kinds)
    return unlocked


def _fill(kept: Kept, ring: Ring, kinds: Sequence[Kind]) -> None:
    Desk(kept, ring).enter(kinds)
