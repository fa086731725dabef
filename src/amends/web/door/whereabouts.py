"""Where the visit of a request is: sealed, where something is open; else in memory."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest

from amends.web.door import visits
from amends.web.door.kept import keep, visit_kept
from amends.web.door.visit import Visit
from amends.web.sittings.http import opened
from amends.web.sittings.sitting import vault_of


def visit_of(request: HttpRequest, now: datetime) -> Visit | None:
    """The visit of this browser, or the first run of the open record; None without."""
    vault = vault_of(request)
    if vault is not None:
        return visit_kept(vault, now)
    return visits.visit_of(request, now)


def remember(request: HttpRequest, visit: Visit) -> None:
    """Keep what a visit holds now."""
    vault = vault_of(request)
    if vault is not None:
        keep(opened(request, vault), visit)
    else:
        visits.remember(request, visit)
