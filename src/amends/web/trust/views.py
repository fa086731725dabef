"""Trust."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.web.forecasts import looked
from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.trust.forecast import forecast_page
from amends.web.trust.pages import trust_page


@require_safe
@unlocked
def trust(request: UnlockedRequest) -> HttpResponse:
    """What they did, and what the record bears out."""
    page = trust_page(standing(request))
    return render(request, "trust/trust.html", {"page": page})


@require_safe
@unlocked
def forecast(request: UnlockedRequest) -> HttpResponse:
    """The person's own conduct carried forward, and what became of earlier forecasts."""
    page = forecast_page(standing(request))
    if page.levels:
        looked(request)
    return render(request, "trust/forecast.html", {"page": page})
