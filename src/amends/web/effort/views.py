"""Effort: the page, and what is written from it."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from amends.core.kinds.effort import CommitmentMade, PutBefore
from amends.web.asking import answered
from amends.web.effort.forms import OUTCOMES, Became
from amends.web.effort.pages import AskPage, effort_page
from amends.web.entries.writing import onward, written
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@require_safe
@unlocked
def effort(request: UnlockedRequest) -> HttpResponse:
    """Who is still there, what was undertaken, what became of it."""
    page = effort_page(standing(request))
    return render(request, "effort/effort.html", {"page": page})


@require_POST
@unlocked
def became(request: UnlockedRequest) -> HttpResponse:
    """Kept, or not: one tap beside a commitment."""
    running = standing(request).effort.commitments
    form = Became(request.POST, ids=[c.id for c in running])
    if not form.is_valid():
        return HttpResponseBadRequest()
    said = form.cleaned_data
    kind = OUTCOMES[said["what"]]
    now = request.now
    entry = kind(at=now, recorded=now, id=said["id"], on=said["on"])
    return onward(written(request, entry), reverse("effort"))


@unlocked
def undertake(request: UnlockedRequest) -> HttpResponse:
    """One more commitment; a line of the person's own standard may stand in it."""
    form = answered(request, CommitmentMade, reverse("effort"))
    if isinstance(form, HttpResponse):
        return form
    form.initial["text"] = _line(request)
    page = AskPage(form, reverse("effort"))
    return render(request, "effort/undertake.html", {"page": page})


@unlocked
def before(request: UnlockedRequest) -> HttpResponse:
    """Once a month: what was put before this."""
    form = answered(request, PutBefore, reverse("effort"))
    if isinstance(form, HttpResponse):
        return form
    page = AskPage(form, reverse("effort"))
    return render(request, "effort/before.html", {"page": page})


def _line(request: UnlockedRequest) -> str:
    """The line of the standard that was asked for by its number, if any."""
    number = request.GET.get("line", "")
    lines = standing(request).effort.proposed
    if not number.isdecimal() or int(number) >= len(lines):
        return ""
    return lines[int(number)].text
