"""What is asked again."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.reviews.pages import reviews_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def reviews(request: UnlockedRequest) -> HttpResponse:
    """What is due, and how conduct stood beside the standard."""
    page = reviews_page(standing(request))
    return render(request, "reviews/reviews.html", {"page": page})
