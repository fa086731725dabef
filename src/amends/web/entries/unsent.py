"""A form that was half typed: put down, sealed, and filled in again where it was."""

from __future__ import annotations

from datetime import timedelta

from django.http import QueryDict

from amends.web.shelf import pending
from amends.web.sittings.http import UnlockedRequest

KEPT_FOR = timedelta(minutes=30)


def put_down(request: UnlockedRequest) -> None:
    """Keep what was posted, to be filled in again at the same address."""
    posted, record = request.POST.copy(), request.vault.account.current
    posted.pop("csrfmiddlewaretoken", None)
    if record is not None:
        pending.put(record, _name(request), posted.urlencode(), request.now + KEPT_FOR)


def taken_up(request: UnlockedRequest) -> QueryDict | None:
    """What was put down at this address, once; None where nothing was."""
    record = request.vault.account.current
    if record is None:
        return None
    ring = request.vault.unlocked.ring
    held = pending.held(record, ring, request.now)
    found = [each for each in held if each.name == _name(request)]
    for each in found:
        pending.drop_one(record, each.pk)
    return QueryDict(found[-1].value) if found else None


def _name(request: UnlockedRequest) -> str:
    return f"unsent {request.path}"
