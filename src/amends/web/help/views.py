"""The help page, and the same where a text brought it first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends import clock
from amends.web.door import visits
from amends.web.door.onward import onward
from amends.web.help.pages import help_page


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
    visit = visits.visit_of(request, now)
    page = help_page(
        now.date(),
        _languages(request),
        go_on=None if visit is None else onward(visit),
        comes_first=comes_first,
    )
    return render(request, "help/help.html", {"page": page})


def _languages(request: HttpRequest) -> str:
    return request.headers.get("Accept-Language", "")
