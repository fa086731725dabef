"""The door: the first screen, one question a screen, and what may be forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseRedirect,
)
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from amends import clock
from amends.web.alarming import is_alarming
from amends.web.chats.choosing import SEEK
from amends.web.door import visits, whereabouts
from amends.web.door.answered import OF_THE_FILE, with_answer
from amends.web.door.entries import MAKER
from amends.web.door.forms import form_for
from amends.web.door.onward import onward
from amends.web.door.pages import DoorPage
from amends.web.door.reading import handed_over
from amends.web.door.shown import gone, shown
from amends.web.door.steps import FIRST_RUNS, STEPS, number
from amends.web.door.visit import Visit
from amends.web.door.zone import known, of_this_computer
from amends.web.shelf.models import Account
from amends.web.sittings.sitting import vault_of


def door(request: HttpRequest) -> HttpResponse:
    """The first screen; a tap on it opens a visit."""
    now = clock.now()
    if vault_of(request) is not None:
        return HttpResponseRedirect(reverse("today"))
    if request.method == "POST":
        return _opened(request, now)
    visit = visits.visit_of(request, now)
    if visit is None and Account.objects.exists():
        return HttpResponseRedirect(reverse("unlock"))
    page = DoorPage(of_this_computer(), None if visit is None else onward(visit))
    return render(request, "door/door.html", {"page": page})


def _opened(request: HttpRequest, now: datetime) -> HttpResponse:
    intent = request.POST.get("intent", "")
    if intent not in FIRST_RUNS:
        return HttpResponseRedirect(reverse("help"))
    zone = known(request.POST.get("zone", "")) or of_this_computer()
    visit = Visit(intent, zone, began=now, seen=now)
    response = HttpResponseRedirect(onward(visit))
    visits.begin(request, response, visit)
    return response


def screen(request: HttpRequest, place: int) -> HttpResponse:
    """One question; its answer leads to the next."""
    now = clock.now()
    if not 1 <= place <= len(STEPS):
        raise Http404
    visit = whereabouts.visit_of(request, now)
    if visit is None:
        return gone(request)
    step = STEPS[place - 1]
    if _is_too_early(step, visit) or _is_sealed(step, visit):
        return HttpResponseRedirect(onward(visit))
    if request.method == "POST":
        return _answered(request, step, visit, now)
    return shown(request, step, visit, form_for(step, visit, now))


@require_safe
def matter(request: HttpRequest) -> HttpResponse:
    """On to the screen where something practical is named."""
    return HttpResponseRedirect(reverse("screen", args=[number("matter")]))


def _is_too_early(step: str, visit: Visit) -> bool:
    """Whether a screen stands on answers that were not given yet."""
    return {
        "name": False,
        "mirror": "lies" not in visit.answers or "standard" not in visit.answers,
        "sure": "afraid" not in visit.answers,
        **dict.fromkeys(OF_THE_FILE, visit.upload is None),
    }.get(step, "name" not in visit.answers)


def _is_sealed(step: str, visit: Visit) -> bool:
    """Whether the answer is an entry already; what is practical has its own page then."""
    if visit.kept is None:
        return False
    return step in ("chat", "matter") or MAKER.get(step) in visit.kept


def _answered(
    request: HttpRequest, step: str, visit: Visit, now: datetime
) -> HttpResponse:
    if step == "sure" and "slip" in request.POST:
        return _taken_back(request, visit)
    form = form_for(step, visit, now, request.POST, request.FILES)
    if SEEK in request.POST:
        return shown(request, step, visit, form)
    if step == "chat" and form.is_valid() and form.cleaned_data["answer"] == "file":
        return handed_over(request, visit, form)
    if form.is_valid():
        said = {k: v for k, v in form.cleaned_data.items() if k != "file"}
        visit = with_answer(visit, step, said, now)
        whereabouts.remember(request, visit)
    if is_alarming(request.POST):
        if not form.is_valid():
            whereabouts.remember(request, replace(visit, unsent={step: request.POST}))
        return HttpResponseRedirect(reverse("help-first"))
    if not form.is_valid():
        return shown(request, step, visit, form)
    return HttpResponseRedirect(_after(step, visit))


def _taken_back(request: HttpRequest, visit: Visit) -> HttpResponse:
    """“I tapped this by mistake”: the question is asked again."""
    step = request.POST["slip"]
    if step not in STEPS:
        raise Http404
    whereabouts.remember(request, visit.without(step))
    return HttpResponseRedirect(reverse("screen", args=[number(step)]))


def _after(step: str, visit: Visit) -> str:
    return reverse("answer") if step == "matter" else onward(visit)


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Forget it all."""
    visits.forget(request)
    response = HttpResponseRedirect(reverse("forgotten"))
    response.delete_cookie(visits.COOKIE, samesite="Strict")
    return response


@require_safe
def forgotten(request: HttpRequest) -> HttpResponse:
    """It is forgotten."""
    return render(request, "door/forgotten.html", {"page": None})


@require_POST
def awake(request: HttpRequest) -> HttpResponse:
    """Somebody is still here, typing."""
    whereabouts.visit_of(request, clock.now())
    return HttpResponse(status=204)


@require_safe
def minute(request: HttpRequest) -> HttpResponse:
    """One quiet minute, which can be left at any time."""
    visit = whereabouts.visit_of(request, clock.now())
    page = DoorPage("", onward(visit) if visit else reverse("door"))
    return render(request, "door/minute.html", {"page": page})
