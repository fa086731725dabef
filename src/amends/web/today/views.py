"""Today."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.today.pages import today_page


@require_safe
@unlocked
def today(request: UnlockedRequest) -> HttpResponse:
    """What holds now."""
    page = today_page(standing(request))
    return render(request, "today/today.html", {"page": page})
