"""The record file of one's own record: what may be in it, and what never is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from amends.core.kinds.honesty import ClaimMade
from amends.core.kinds.ledger import ForecastShown
from amends.core.kinds.question import Sign
from amends.desk import Desk
from amends.vault.files import record_file
from amends.vault.sealed import pages
from amends.web.shelf.accounts import Unlocked

NEVER = (Sign, ForecastShown)
"""What the ex did, and how likely anything is, leave the record in no file."""


def exported(
    unlocked: Unlocked, desk: Desk, now: datetime, withheld: Iterable[int] = ()
) -> bytes:
    """The signed record file at a moment, all entries shown but those withheld.

    Raises DamagedError where an entry that should be shown cannot be opened.
    """
    hidden = {*withheld, *never_shown(desk)}
    unsupported = [n for n in unsupported_claims(desk, now) if n not in hidden]
    when = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = pages(unlocked.kept, unlocked.ring)
    return record_file.written(
        found, unlocked.ring, when, lambda n: n not in hidden, unsupported
    )


def never_shown(desk: Desk) -> frozenset[int]:
    """The entries that are in no file at all but for their place."""
    record = desk.record()
    return frozenset(e.seq for e in record.entries if isinstance(e.body, NEVER))


def unsupported_claims(desk: Desk, now: datetime) -> tuple[int, ...]:
    """The entries that claim a change which the record does not bear out."""
    borne_out = {claim.id for claim in desk.standing(now).claims if claim.is_supported}
    made = desk.record().dated(ClaimMade)
    return tuple(sorted(e.seq for e in made if e.body.id not in borne_out))
