"""An urge while the record is locked: sealed, and offered once it is open by day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from amends.core.kinds.pause import Urge
from amends.web.shelf.accounts import LOCAL
from amends.web.shelf.models import Account, Record
from amends.web.shelf.night import hold_while_locked


def record_of(request: HttpRequest) -> Record | None:
    """The locked record for which something can be noted here, if there is one.

    On a server it is that of who signed in; on one's own computer there is one person.
    """
    if isinstance(request.user, Account):
        return request.user.current
    if settings.AMENDS_HOSTED:
        return None
    account = Account.objects.filter(name=LOCAL).first()
    return None if account is None else account.current


def note(request: HttpRequest, said: dict[str, Any], now: datetime) -> None:
    """Seal it to the record; where there is none nothing is kept."""
    record = record_of(request)
    if record is not None:
        hold_while_locked(record, Urge(at=now, recorded=now, **said), now)
