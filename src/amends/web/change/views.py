"""Change."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.change.pages import change_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def change(request: UnlockedRequest) -> HttpResponse:
    """Every claim, and what is missing."""
    page = change_page(standing(request))
    return render(request, "change/change.html", {"page": page})
