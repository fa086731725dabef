"""Well-being."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.pause import Wellbeing
from amends.web.asking import answered
from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.wellbeing.pages import wellbeing_page


@unlocked
def wellbeing(request: UnlockedRequest) -> HttpResponse:
    """The questions, and the answers over time."""
    form = answered(request, Wellbeing, reverse("wellbeing"))
    if isinstance(form, HttpResponse):
        return form
    page = wellbeing_page(standing(request), form)
    return render(request, "wellbeing/wellbeing.html", {"page": page})
