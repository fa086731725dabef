"""The help page, and the same where a text brought it first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from amends import clock
from amends.web.door import visits
from amends.web.help.pages import help_page


@require_safe
def help_(request: HttpRequest) -> HttpResponse:
    """Help, open to everybody."""
    visits.visit_of(request, clock.now())
    page = help_page(clock.now().date())
    return render(request, "help/help.html", {"page": page})


@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """Help before anything else: what was written speaks of harm."""
    visits.visit_of(request, clock.now())
    page = help_page(clock.now().date(), go_on=reverse("door"), first="text")
    return render(request, "help/help.html", {"page": page})
