"""The lock: opening with a passphrase, and closing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from amends import clock
from amends.vault.faults import MisreadError
from amends.web.shelf.models import Account
from amends.web.sittings import halfway, sitting
from amends.web.sittings.changing import open_with_spare
from amends.web.sittings.forms import CodeForm, SignInForm, SpareForm
from amends.web.sittings.half import drop_half, keep_half, look_for_half
from amends.web.sittings.http import back, place_of
from amends.web.sittings.sitting import Vault, Waiting
from amends.web.sittings.strength import four_words


@dataclass(frozen=True)
class LockPage:
    """The form, and whether there is anything to open."""

    form: forms.Form
    has_record: bool


@dataclass(frozen=True)
class SparePage:
    """The form, and four words that could be the new ones."""

    form: SpareForm
    offered: str


@sensitive_post_parameters("passphrase")
def unlock(request: HttpRequest) -> HttpResponse:
    """The lock page; the right words open the record, and lead on."""
    if sitting.vault_of(request) is not None:
        return HttpResponseRedirect(back(request, reverse("today")))
    form = SignInForm(request.POST or None)
    if form.is_valid():
        words, name = form.cleaned_data["passphrase"], form.account_name
        opened = sitting.open_with_passphrase(request, words, name)
        if isinstance(opened, Waiting):
            return HttpResponseRedirect(_with_place(request, "code"))
        if opened is not None:
            return _through(request)
        form.add_error("passphrase", _("These words do not open it."))
    page = LockPage(form, Account.objects.exists())
    return render(request, "sittings/unlock.html", {"page": page})


@sensitive_post_parameters("code")
def code(request: HttpRequest) -> HttpResponse:
    """The second factor, after the right words."""
    form = CodeForm(request.POST or None)
    if not halfway.waiting(request, clock.now()):
        return HttpResponseRedirect(_with_place(request, "unlock"))
    if form.is_valid():
        if sitting.open_with_code(request, form.cleaned_data["code"]):
            return _through(request)
        form.add_error("code", _("That is not a code that opens it now."))
    return render(
        request, "sittings/code.html", {"page": LockPage(form, has_record=True)}
    )


@sensitive_post_parameters("paper", "words", "again")
def spare(request: HttpRequest) -> HttpResponse:
    """Opening with the spare key on paper, behind new words from then on."""
    form = SpareForm(request.POST or None)
    if form.is_valid():
        try:
            opened = open_with_spare(
                request,
                form.cleaned_data["paper"],
                form.cleaned_data["words"],
                clock.now(),
                form.account_name,
            )
        except MisreadError as fault:
            form.add_error("paper", str(fault))
            opened = None
        if isinstance(opened, Vault):
            return _through(request)
        if not form.errors:
            form.add_error("paper", _unopened(opened))
    return render(
        request, "sittings/spare.html", {"page": SparePage(form, four_words())}
    )


def _unopened(until: datetime | None) -> str:
    if until is None:
        return _("This key does not open it.")
    return _(
        "A second factor is on. The spare key opens this in three days, unless somebody"
        " opens it with the words before then."
    )


def _through(request: HttpRequest) -> HttpResponse:
    """It is open: on to where somebody was, with what was half typed there."""
    look_for_half(request)
    return HttpResponseRedirect(back(request, reverse("today")))


def _with_place(request: HttpRequest, name: str) -> str:
    place = request.GET.get("to")
    query = f"?{urlencode({'to': place})}" if place else ""
    return reverse(name) + query


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """Close the record at once."""
    sitting.lock(request)
    return HttpResponseRedirect(reverse("unlock"))


@require_POST
def half(request: HttpRequest) -> HttpResponse:
    """Seal what is half typed on the page that is about to lock (named by `place`)."""
    keep_half(request, request.POST.get("place", ""))
    return HttpResponse(status=204)


@require_POST
def drop(request: HttpRequest) -> HttpResponse:
    """Let go of what was half typed, and go back to its page."""
    place = place_of(request)
    drop_half(request, place)
    return HttpResponseRedirect(place)
