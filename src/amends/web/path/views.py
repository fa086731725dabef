"""The path."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.path.pages import path_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def path(request: UnlockedRequest) -> HttpResponse:
    """The stages, and what each waits for."""
    page = path_page(standing(request))
    return render(request, "path/path.html", {"page": page})
