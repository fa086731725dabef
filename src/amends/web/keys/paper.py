"""The spare key: shown once, two groups of it typed back; and the second factor."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from amends.web.keys.asked import is_asked
from amends.web.keys.forms import DeviceForm, GroupsForm
from amends.web.keys.pages import AskPage, CodesPage, DevicePage, PaperPage
from amends.web.keys.views import ask, kept
from amends.web.shelf import accounts, pending
from amends.web.shelf.models import Record
from amends.web.sittings import second as factor
from amends.web.sittings.forms import PassphraseForm
from amends.web.sittings.http import UnlockedRequest, unlocked

SHOWN_FOR = timedelta(minutes=30)
GROUPS = (2, 6)
PAPER, DEVICE = "spare", "device"


@sensitive_post_parameters()
@unlocked
def spare(request: UnlockedRequest) -> HttpResponse:
    """A new spare key on paper; the one before it dies at once."""
    form = PassphraseForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        paper = accounts.give_spare(request.vault.unlocked)
        _put(request, PAPER, paper)
        return _paper(request, paper, GroupsForm(groups=GROUPS))
    says = (
        _(
            "A key on paper opens this when the words are lost. It is shown once. Keep it with somebody you trust, not at home."
        ),
        _("An earlier spare key ends now."),
    )
    return ask(request, AskPage(_("A spare key"), says, form, _("Show it")))


@require_POST
@unlocked
def typed_back(request: UnlockedRequest) -> HttpResponse:
    """Two groups of the paper typed back, so that it is known to be right."""
    paper = _taken(request, PAPER)
    form = GroupsForm(request.POST, groups=GROUPS)
    if paper is None or (form.is_valid() and _is_right(form, paper)):
        _let_go(request, PAPER)
        return kept("paper")
    form.add_error(None, _("That is not what stands on the paper: look again."))
    return _paper(request, paper, form)


@sensitive_post_parameters()
@unlocked
def second(request: UnlockedRequest) -> HttpResponse:
    """Turn a second factor on or off."""
    is_on = factor.is_on(request.vault.unlocked)
    form = PassphraseForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        if is_on:
            factor.turn_off(request.vault.unlocked)
            return kept("off")
        offered = factor.offer()
        _put(request, DEVICE, offered.secret.hex())
        return _device(request, offered, DeviceForm())
    says = (
        _(
            "Six digits from a device besides the words. It keeps somebody out who knows the words; it does nothing against a stolen disk."
        ),
    )
    button = _("Turn it off") if is_on else _("Turn it on")
    return ask(request, AskPage(_("A second factor"), says, form, button))


@require_POST
@sensitive_post_parameters()
@unlocked
def device(request: UnlockedRequest) -> HttpResponse:
    """The device shows that it has the secret; then ten spare codes are shown once."""
    secret = _taken(request, DEVICE)
    if secret is None:
        return HttpResponseRedirect(reverse("second"))
    offered, form = factor.Offer(bytes.fromhex(secret)), DeviceForm(request.POST)
    codes = None
    if form.is_valid():
        code = form.cleaned_data["code"]
        codes = factor.turn_on(request.vault.unlocked, offered, code, request.now)
    if codes is None:
        form.add_error("code", _("That is not what the device shows now."))
        return _device(request, offered, form)
    _let_go(request, DEVICE)
    return render(request, "keys/codes.html", {"page": CodesPage(codes)})


def _paper(request: UnlockedRequest, paper: str, form: GroupsForm) -> HttpResponse:
    return render(request, "keys/paper.html", {"page": PaperPage(paper, form)})


def _device(
    request: UnlockedRequest, offered: factor.Offer, form: DeviceForm
) -> HttpResponse:
    return render(request, "keys/device.html", {"page": DevicePage(offered, form)})


def _is_right(form: GroupsForm, paper: str) -> bool:
    groups = paper.split("-")
    typed = (form.cleaned_data["first"], form.cleaned_data["second"])
    wanted = tuple(groups[number - 1] for number in GROUPS)
    return tuple(each.strip().upper() for each in typed) == wanted


def _put(request: UnlockedRequest, name: str, value: str) -> None:
    _let_go(request, name)
    pending.put(_record(request), name, value, request.now + SHOWN_FOR)


def _taken(request: UnlockedRequest, name: str) -> Any:
    found = pending.held(_record(request), request.vault.unlocked.ring, request.now)
    return next((each.value for each in found if each.name == name), None)


def _let_go(request: UnlockedRequest, name: str) -> None:
    record = _record(request)
    for each in pending.held(record, request.vault.unlocked.ring, request.now):
        if each.name == name:
            pending.drop_one(record, each.pk)


def _record(request: UnlockedRequest) -> Record:
    return cast("Record", request.vault.account.current)
