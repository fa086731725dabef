"""Letters."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.pause import Letter
from amends.web.asking import answered
from amends.web.letters.pages import letters_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def letters(request: UnlockedRequest) -> HttpResponse:
    """One more letter, and those that were written."""
    form = answered(request, Letter, reverse("letters"))
    if isinstance(form, HttpResponse):
        return form
    page = letters_page(standing(request), form)
    return render(request, "letters/letters.html", {"page": page})
