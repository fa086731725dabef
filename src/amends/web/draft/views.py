"""The draft: words in, findings out; kept is what was found and what became of it."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from amends.core.kinds.pause import DraftChecked
from amends.web.draft.forms import DecisionForm, DraftForm
from amends.web.draft.pages import draft_page
from amends.web.entries.writing import written
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def draft(request: UnlockedRequest) -> HttpResponse:
    """The form; or the words once, marked, and after that they are gone."""
    form = DraftForm(request.POST or None)
    text = form.cleaned_data["draft"] if form.is_valid() else None
    page = draft_page(standing(request), form, text)
    return render(request, "draft/draft.html", {"page": page})


@require_POST
@unlocked
def decided(request: UnlockedRequest) -> HttpResponse:
    """Write down what was found and what became of it, and none of the words."""
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return HttpResponseRedirect(reverse("draft"))
    said = form.cleaned_data
    checked = DraftChecked(
        at=request.now,
        recorded=request.now,
        findings=tuple(said["findings"]),
        decision=said["decision"],
    )
    written(request, checked)
    return HttpResponseRedirect(reverse("today"))
