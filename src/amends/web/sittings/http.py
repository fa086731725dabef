"""A request in which something is open, and the door-keeper before such pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import update_wrapper
from http import HTTPStatus
from typing import Concatenate, ParamSpec, cast
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from amends import clock
from amends.core.standing import Standing
from amends.desk import Desk
from amends.vault.faults import StaleError
from amends.vault.keys.ring import Ring
from amends.web.alarming import is_alarming
from amends.web.sittings.half import drop_half, keep_half
from amends.web.sittings.sitting import Vault, give_way, lock, vault_of
from amends.web.sittings.underway import UNDERWAY, ticket_of

P = ParamSpec("P")


class UnlockedRequest(HttpRequest):
    """A request whose vault is open; `now` is the one moment of its answer."""

    vault: Vault
    desk: Desk
    now: datetime


class HelpedResponse(HttpResponse):
    """An answer of a view that has put help first by itself."""


def standing(request: UnlockedRequest) -> Standing:
    """What follows from the open record now."""
    return request.desk.standing(request.now)


def unlocked(
    view: Callable[Concatenate[UnlockedRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Lets a view be reached with an open vault only; others are asked to unlock.

    Where what was posted speaks of harm, help comes before the view's own answer.
    """

    def guarded(
        request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        vault = vault_of(request)
        if vault is None:
            return _locked(request)
        try:
            response = view(opened(request, vault), *args, **kwargs)
        except StaleError:
            return _overtaken(request)
        return response if request.method == "GET" else _posted(request, response)

    update_wrapper(guarded, view)
    return guarded


def _overtaken(request: HttpRequest) -> HttpResponse:
    """The keys were changed meanwhile: nothing may be sealed with the dead ones."""
    if not _goes_on(request):
        lock(request)
        return _locked(request)
    keep_half(request, place_of(request))
    give_way(request)
    return HttpResponseRedirect(place_of(request))


def _goes_on(request: HttpRequest) -> bool:
    """Whether this sitting itself changed the keys, in another request of its own.

    Then the browser has their new shares, and its old row is gone.
    """
    gone = not request.session.exists(request.session.session_key or "")
    return ticket_of(request).new is not None or gone


def _locked(request: HttpRequest) -> HttpResponse:
    """To the lock, with what was typed put by."""
    keep_half(request, place_of(request))
    return on_to("unlock", request)


def opened(request: HttpRequest, vault: Vault) -> UnlockedRequest:
    """The request with its open vault, the desk of its record, and the time."""
    made = cast("UnlockedRequest", request)
    made.vault, made.now = vault, clock.now()
    made.desk = vault.desk(made.now, lambda: _renewed(made))
    return made


def _renewed(request: UnlockedRequest) -> Ring | None:
    """The ring that this sitting changed to while it answered; None where another did."""
    new = UNDERWAY.handed(ticket_of(request))
    if new is None:
        return None
    request.vault = replace(request.vault, unlocked=new)
    return new.ring


def back(request: HttpRequest, otherwise: str) -> str:
    """The page of ours that an address names as `to`, else another."""
    place = request.GET.get("to", "")
    is_ours = place.startswith("/") and url_has_allowed_host_and_scheme(place, None)
    return place if is_ours else otherwise


def on_to(name: str, request: HttpRequest) -> HttpResponse:
    """To a page that leads back to where somebody is."""
    address = f"{reverse(name)}?{urlencode({'to': place_of(request)})}"
    return HttpResponseRedirect(address)


def place_of(request: HttpRequest) -> str:
    """The page on which somebody is: this one, or the one with the form that was sent."""
    sent = request.method == "POST" and request.headers.get("Referer")
    return urlsplit(sent).path if sent else request.path


def _posted(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer to a form; help stands before it where what was typed speaks of harm."""
    drop_half(request, place_of(request))
    if isinstance(response, HelpedResponse) or not is_alarming(request.POST):
        return response
    if response.status_code == HTTPStatus.OK:
        keep_half(request, place_of(request))
    return on_to("help-first", request)
