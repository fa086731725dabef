"""Between the right words and the second factor: five minutes, and nothing is open.

The account key waits under seal in a session of nobody's; the browser's share opens
it. `HALF` is such a half-open sitting.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta

from django.conf import settings
from django.http import HttpRequest

from amends.vault.faults import VaultError
from amends.vault.keys.sitting import open_sitting, seal_sitting
from amends.web.shelf import accounts
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.models import Account
from amends.web.sittings.shares import read, spell

HALF, TRIES = "half", "tries"
MOST_TRIES = 5
WAITS = timedelta(minutes=5)


def wait_for_code(request: HttpRequest, unlocked: Unlocked, now: datetime) -> None:
    """Let the account key wait, under seal, for a code."""
    cookie, owner = os.urandom(32), bytes(unlocked.account.owner)
    row = seal_sitting(cookie, settings.AMENDS_SESSION_SECRET, owner, unlocked.ak)
    request.session.flush()
    request.session[HALF] = [unlocked.account.pk, spell(row), now.timestamp()]
    request.new_share = spell(cookie)  # type: ignore[attr-defined]


def one_try_less(request: HttpRequest) -> None:
    """Count a wrong code; after five nothing waits any more."""
    tries = request.session.get(TRIES, 0) + 1
    request.session[TRIES] = tries
    if tries >= MOST_TRIES:
        request.session.flush()


def waiting(request: HttpRequest, now: datetime) -> Unlocked | None:
    """What waits for a code in this browser, for as long as it waits."""
    half = request.session.get(HALF)
    if half is None:
        return None
    pk, row, since = half
    account = Account.objects.select_related("current").filter(pk=pk).first()
    waited = now.timestamp() - since
    if account is None or not 0 <= waited <= WAITS.total_seconds():
        return None
    try:
        cookie = read(request.COOKIES.get(settings.AMENDS_SHARE_COOKIE, ""))
        owner = bytes(account.owner)
        secret = settings.AMENDS_SESSION_SECRET
        ak = open_sitting(cookie, secret, owner, read(row))
        return accounts.unlock(account, ak)
    except (VaultError, ValueError):
        return None
