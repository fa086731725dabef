"""What is practical between the two."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.between.pages import between_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def between(request: UnlockedRequest) -> HttpResponse:
    """What is open, promised and done."""
    page = between_page(standing(request))
    return render(request, "between/between.html", {"page": page})
