"""Middleware: what is open in this request, if anything is."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from amends import clock
from amends.web.sittings import sitting
from amends.web.sittings.underway import UNDERWAY
from amends.web.sittings.warm import WARM

View = Callable[[HttpRequest], HttpResponse]


def unlock(get_response: View) -> View:
    """Sets `request.vault`: a Vault where the sitting is open, else None."""

    def answered(request: HttpRequest) -> HttpResponse:
        now = clock.now()
        WARM.sweep(now)
        with UNDERWAY.request(sitting.sitting_of(request)) as ticket:
            request.ticket = ticket  # type: ignore[attr-defined]
            vault = sitting.resume(request, now)
            request.vault = vault  # type: ignore[attr-defined]
            if vault is not None:
                seconds = int(sitting.idle(vault.account).total_seconds())
                request.idle_seconds = seconds  # type: ignore[attr-defined]
            response = get_response(request)
        if ticket.new is not None:
            sitting.give_way(request)
        sitting.hand_over(request, response)
        return response

    return answered
