"""Today, and what was held till day."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from amends.core.standing import Standing
from amends.desk import RefusedError
from amends.web.door.kept import visit_kept
from amends.web.door.onward import onward
from amends.web.shelf.night import Held, held_till_day, kept_by_day, let_go
from amends.web.sittings.http import UnlockedRequest, standing, unlocked
from amends.web.today.held import held_part, is_day
from amends.web.today.later import later
from amends.web.today.pages import TodayPage, today_page
from amends.words.headline import name


@require_safe
@unlocked
def today(request: UnlockedRequest) -> HttpResponse:
    """What holds now."""
    first_run = visit_kept(request.vault, request.now)
    at = standing(request)
    page = today_page(at, None if first_run is None else onward(first_run))
    page = replace(
        _with_held(request, page, at),
        damaged=tuple(str(fault) for fault in request.desk.known().faults),
    )
    return render(request, "today/today.html", {"page": page})


@require_POST
@unlocked
def decide(request: UnlockedRequest) -> HttpResponse:
    """Keep what was held, or drop it; by day."""
    found = next(
        (h for h in _held(request) if str(h.pk) in request.POST.values()), None
    )
    if found is not None and is_day(request.now, request.desk.record().zone):
        with transaction.atomic():
            if "keep" in request.POST:
                _keep(request, found)
            let_go(request.vault.unlocked, found)
    return HttpResponseRedirect(reverse("today"))


def _keep(request: UnlockedRequest, held: Held) -> None:
    """Seal it; what may not be written any more, by its id for example, is let go."""
    try:
        request.desk.write(kept_by_day(held, request.now))
    except RefusedError:
        return


def _with_held(request: UnlockedRequest, page: TodayPage, at: Standing) -> TodayPage:
    """By day what was held, and what is for later; at night only how much is held."""
    zone, held = at.record.zone, _held(request)
    if not is_day(request.now, zone):
        return replace(page, waiting=len(held))
    return replace(
        page,
        held=tuple(held_part(each, name(at), zone) for each in held),
        later=later(request, at),
    )


def _held(request: UnlockedRequest) -> tuple[Held, ...]:
    return held_till_day(request.vault.unlocked, request.now)
