"""The mirror, asked by day."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.mirror import Mirror
from amends.core.policy import DAY_BEGINS
from amends.web.mirror.forms import MirrorForm
from amends.web.mirror.pages import mirror_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def mirror(request: UnlockedRequest) -> HttpResponse:
    """Would you take them back? Asked first at the door, and again here."""
    at = standing(request)
    form = MirrorForm(request.POST or None)
    form.reconsiders = at.ground.mirror.state == "no"
    is_night = request.now.astimezone(at.ground.zone).time() < DAY_BEGINS
    page = mirror_page(at, form, is_night=is_night)
    if page.closed or not form.is_valid():
        return render(request, "mirror/mirror.html", {"page": page})
    said = form.cleaned_data
    request.desk.write(
        Mirror(
            at=request.now,
            recorded=request.now,
            answer=said["answer"],
            text=said["text"] or None,
        )
    )
    return HttpResponseRedirect(reverse("today"))
