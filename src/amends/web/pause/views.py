"""The pause: open to everybody; kept where a record is open, held where one is locked."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from amends import clock
from amends.core.kinds.pause import Urge
from amends.web.door.pages import DoorPage
from amends.web.entries.writing import written
from amends.web.pause.forms import Wanting
from amends.web.pause.noted import note, record_of
from amends.web.pause.pages import AfterPage, PausePage, pattern_page, pause_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.sittings.sitting import vault_of


def pause(request: HttpRequest) -> HttpResponse:
    """The pace, and a large "not now"."""
    return _opened(request) if vault_of(request) else _locked(request)


@unlocked
def _opened(request: UnlockedRequest) -> HttpResponse:
    form = _form(request)
    if form.is_valid():
        said = form.cleaned_data
        written(request, Urge(at=request.now, recorded=request.now, **said))
        return _onward(said)
    page = pause_page(standing(request), form)
    return render(request, "pause/pause.html", {"page": page})


def _locked(request: HttpRequest) -> HttpResponse:
    form = _form(request)
    if form.is_valid():
        note(request, form.cleaned_data, clock.now())
        return _onward(form.cleaned_data)
    page = PausePage(form, is_noted=record_of(request) is not None)
    return render(request, "pause/pause.html", {"page": page})


def _form(request: HttpRequest) -> Wanting:
    asked = request.GET.get("to")
    return Wanting(request.POST or None, initial={"to": asked} if asked else None)


def _onward(said: dict[str, str]) -> HttpResponse:
    if said["outcome"] == "wrote_letter":
        return HttpResponseRedirect(reverse("letters"))
    what = urlencode({"outcome": said["outcome"]})
    return HttpResponseRedirect(f"{reverse('after-pause')}?{what}")


@require_safe
def after(request: HttpRequest) -> HttpResponse:
    """What became of it is kept, or was only said."""
    is_kept = vault_of(request) is not None
    page = AfterPage(request.GET.get("outcome", ""), is_kept)
    return render(request, "pause/after.html", {"page": page})


@require_safe
def minute(request: HttpRequest) -> HttpResponse:
    """One quiet minute, which can be left at any time."""
    page = DoorPage("", reverse("pause"))
    return render(request, "door/minute.html", {"page": page})


@require_safe
@unlocked
def pattern(request: UnlockedRequest) -> HttpResponse:
    """The person's own pattern."""
    page = pattern_page(standing(request))
    return render(request, "pause/pattern.html", {"page": page})
