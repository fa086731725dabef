"""Writing into the open record: sealed at once, or held till day where it lasts."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from amends.core.kinds.fields import Kind
from amends.desk import RefusedError
from amends.web.shelf.night import hold_till_day
from amends.web.sittings.http import UnlockedRequest


def write(request: UnlockedRequest, *kinds: Kind) -> datetime | None:
    """Seal entries of the person's own, all or none; at night what lasts is held.

    Returns the moment from which what was held is offered again; None where everything
    was sealed. Raises RefusedError with the reason where one may not be written.
    """
    with transaction.atomic():
        held = [_put(request, kind) for kind in kinds]
    return next(filter(None, held), None)


def _put(request: UnlockedRequest, kind: Kind) -> datetime | None:
    try:
        request.desk.write(kind)
    except RefusedError as fault:
        if fault.reason.rule != "by_day":
            raise
        zone = request.desk.record().zone
        return hold_till_day(request.vault.unlocked, kind, zone, request.now)
    return None
