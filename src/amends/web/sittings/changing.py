"""New words, a new spare key, and opening with the spare key."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest
from django.views.decorators.debug import sensitive_variables

from amends.vault.faults import WrongKeyError
from amends.web.chats.held import HELD
from amends.web.shelf import accounts, scrub
from amends.web.shelf.accounts import LOCAL, Unlocked
from amends.web.shelf.models import Account
from amends.web.sittings import half, second, sitting
from amends.web.sittings.sitting import Vault
from amends.web.sittings.underway import UNDERWAY, ticket_of
from amends.web.sittings.warm import WARM

LOST_WAITS = timedelta(days=3)
"""So long the spare key waits where the second factor was lost: its owner will see it."""


@sensitive_variables("passphrase")
def change_words(
    request: HttpRequest, vault: Vault, passphrase: str, now: datetime
) -> None:
    """Everything under new keys behind new words; every other sitting dies.

    What this sitting has under way meanwhile goes on with the new keys. Raises
    StaleError where another change came first.
    """
    with UNDERWAY.change(ticket_of(request)) as hand:
        new = accounts.rekey(vault.unlocked, passphrase)
        hand(new)
    scrub.scrub(now)
    WARM.drop(vault.sitting)
    HELD.drop(vault.sitting)
    update_session_auth_hash(request, new.account)
    sitting.reseal(request, new)
    # A request that could not go on has put its text by, and cannot say so in this row.
    request.session[half.FLAG] = True


@sensitive_variables("paper", "passphrase")
def open_with_spare(
    request: HttpRequest, paper: str, passphrase: str, now: datetime, name: str = LOCAL
) -> Vault | datetime | None:
    """Open with the spare key, behind new words from now on; None where it is wrong.

    Where a second factor is on and was lost, the moment from which it opens.
    Raises MisreadError where the paper was not typed as it stands.
    """
    unlocked = _behind(paper, name)
    if unlocked is None:
        return None
    until = _waits_until(unlocked, now)
    if until is not None:
        return until
    second.turn_off(unlocked)
    new = accounts.rekey(unlocked, passphrase)
    scrub.scrub(now)
    return sitting.begin(request, new.account, new.ak)


def _behind(paper: str, name: str) -> Unlocked | None:
    account = Account.objects.select_related("current").filter(name=name).first()
    if account is None:
        return None
    try:
        return accounts.unlock(account, accounts.key_behind_spare(account, paper))
    except WrongKeyError:
        return None


def _waits_until(unlocked: Unlocked, now: datetime) -> datetime | None:
    """Until when the spare key waits; None where it opens now."""
    account = unlocked.account
    if not second.is_on(unlocked):
        return None
    if account.waits_until is None:
        account.waits_until = now + LOST_WAITS
        account.save(update_fields=["waits_until"])
    return account.waits_until if now < account.waits_until else None
