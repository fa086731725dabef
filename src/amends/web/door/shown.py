"""A screen of the door as it is shown; and that nothing is open, where nothing is."""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from amends.web.door.pages import screen_page
from amends.web.door.visit import Visit
from amends.web.sittings.sitting import vault_of

OWN_TEMPLATES = (
    "name", "ties", "sure", "chat", "which", "people", "whose", "hand", "terms", "matter",
    "standard", "mirror",
)  # fmt: skip
"""Screens that are more than a question to tap an answer to."""


def shown(
    request: HttpRequest, step: str, visit: Visit, form: forms.Form
) -> HttpResponse:
    """The screen of a step, with its form as it is."""
    page = screen_page(step, visit, form)
    template = f"door/{step}.html" if step in OWN_TEMPLATES else "door/tap.html"
    return render(request, template, {"page": page})


def gone(request: HttpRequest) -> HttpResponse:
    """Nothing is open: never begun, idle, forgotten, or from before a restart."""
    if vault_of(request) is not None:
        return HttpResponseRedirect(reverse("today"))
    return render(request, "door/gone.html", {"page": None})
