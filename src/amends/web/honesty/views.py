"""Honesty."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.honesty.pages import honesty_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def honesty(request: UnlockedRequest) -> HttpResponse:
    """What was broken, what is not told, what came late."""
    page = honesty_page(standing(request))
    return render(request, "honesty/honesty.html", {"page": page})
