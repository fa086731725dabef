"""Keeping what was answered, or not."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from amends import clock
from amends.web.door import visits
from amends.web.door.kept import keep, visit_kept
from amends.web.door.onward import onward
from amends.web.door.shown import gone
from amends.web.door.visit import Visit
from amends.web.keeping.forms import KeepThis
from amends.web.keeping.pages import KeptPage, keep_this_page
from amends.web.shelf.models import Account
from amends.web.shelf.night import held_till_day
from amends.web.sittings.http import UnlockedRequest, opened, unlocked
from amends.web.sittings.sitting import LEAST_IDLE, make_account, vault_of
from amends.web.sittings.strength import four_words
from amends.words.fields import kind_name


@sensitive_post_parameters("typed", "own", "again", "offered")
def keep_this(request: HttpRequest) -> HttpResponse:
    """Keep this, or forget it all."""
    visit = visits.visit_of(request, clock.now())
    if visit is None or vault_of(request) is not None or not visit.ex:
        return gone(request)
    is_taken = not settings.AMENDS_HOSTED and Account.objects.exists()
    form = KeepThis(request.POST or None, initial={"offered": four_words()})
    if not is_taken and form.is_valid():
        return _kept(request, visit, form)
    page = keep_this_page(visit, form, is_taken=is_taken)
    return render(request, "keeping/keep_this.html", {"page": page})


def _kept(request: HttpRequest, visit: Visit, form: KeepThis) -> HttpResponse:
    with transaction.atomic():
        vault = make_account(request, form.cleaned_data["chosen"], form.account_name)
        if form.cleaned_data["alone"] == "no":
            vault.account.idle = LEAST_IDLE
            vault.account.save(update_fields=["idle"])
        keep(opened(request, vault), visit)
    visits.forget(request)
    response = HttpResponseRedirect(reverse("kept"))
    response.delete_cookie(visits.COOKIE, samesite="Strict")
    return response


@require_safe
@unlocked
def done(request: UnlockedRequest) -> HttpResponse:
    """It is kept: what was held till morning, and where it goes on."""
    visit = visit_kept(request.vault, request.now)
    held = held_till_day(request.vault.unlocked, request.now)
    page = KeptPage(
        tuple(kind_name(each.kind) for each in held),
        reverse("today") if visit is None else onward(visit),
    )
    return render(request, "keeping/kept.html", {"page": page})
