"""The ending."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.ending import Ending
from amends.web.asking import answered
from amends.web.ending.pages import ending_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def ending(request: UnlockedRequest) -> HttpResponse:
    """How it ended, or the form in which that is written down."""
    form = answered(request, Ending, reverse("ending"))
    if isinstance(form, HttpResponse):
        return form
    page = ending_page(standing(request), form)
    return render(request, "ending/ending.html", {"page": page})
