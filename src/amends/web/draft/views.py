"""The draft: words in, findings out; kept is what was found and what became of it."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_POST

from amends.core.kinds.pause import DraftChecked
from amends.drafts.reader import Reader
from amends.web.alarming import is_alarming
from amends.web.draft.forms import DecisionForm, DraftForm
from amends.web.draft.pages import draft_page
from amends.web.entries.writing import written
from amends.web.help.pages import help_page
from amends.web.sittings.http import HelpedResponse, UnlockedRequest, standing, unlocked


def second_reader() -> Reader | None:
    """The second reader, where the program was started with one."""
    address = settings.AMENDS_SECOND_READER
    return Reader(address) if address else None


@unlocked
def draft(request: UnlockedRequest) -> HttpResponse:
    """The form; or the words once, marked, and after that they are gone."""
    if "helped" not in request.POST and is_alarming(request.POST):
        return _help_first(request)
    reader = second_reader()
    form = DraftForm(request.POST or None, second=reader is not None)
    said = form.cleaned_data if form.is_valid() else {}
    asked = reader if said.get("second") else None
    page = draft_page(standing(request), form, said.get("draft"), asked)
    return HelpedResponse(render_to_string("draft/draft.html", {"page": page}, request))


def _help_first(request: UnlockedRequest) -> HttpResponse:
    """Help, and below it the way on: the words go along in the page and nowhere else."""
    page = help_page(
        request.now.date(), request.headers.get("Accept-Language", ""), comes_first=True
    )
    shown = {"page": page, "posted": request.POST}
    return HelpedResponse(render_to_string("draft/help_first.html", shown, request))


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
