"""The help page, and the same where a text brought it first."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from amends import clock
from amends.web.door import visits
from amends.web.door.onward import onward
from amends.web.help.pages import help_page
from amends.web.sittings.http import back
from amends.web.sittings.sitting import vault_of


@require_safe
def help_(request: HttpRequest) -> HttpResponse:
    """Help, open to everybody."""
    return _shown(request, comes_first=False)


@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """Help before anything else: what was written speaks of harm."""
    return _shown(request, comes_first=True)


def _shown(request: HttpRequest, *, comes_first: bool) -> HttpResponse:
    now = clock.now()
    page = help_page(
        now.date(),
        _languages(request),
        go_on=_go_on(request, now),
        comes_first=comes_first,
    )
    return render(request, "help/help.html", {"page": page})


def _go_on(request: HttpRequest, now: datetime) -> str | None:
    """Where somebody was, who was brought here first or came from somewhere."""
    if vault_of(request) is not None:
        return back(request, reverse("today"))
    visit = visits.visit_of(request, now)
    return None if visit is None else onward(visit)


def _languages(request: HttpRequest) -> str:
    return request.headers.get("Accept-Language", "")
