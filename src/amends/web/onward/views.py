"""The way on."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.onward.pages import onward_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def onward(request: UnlockedRequest) -> HttpResponse:
    """Why it is open, and what there is on it."""
    page = onward_page(standing(request))
    return render(request, "onward/onward.html", {"page": page})
