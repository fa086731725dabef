"""The sheet for a counsellor."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.sheet.pages import sheet_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def sheet(request: UnlockedRequest) -> HttpResponse:
    """One sheet, to be printed."""
    page = sheet_page(standing(request))
    return render(request, "sheet/sheet.html", {"page": page})
