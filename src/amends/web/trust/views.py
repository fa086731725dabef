"""Trust."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.trust.pages import trust_page


@require_safe
@unlocked
def trust(request: UnlockedRequest) -> HttpResponse:
    """What they did, and what the record bears out."""
    page = trust_page(standing(request))
    return render(request, "trust/trust.html", {"page": page})
