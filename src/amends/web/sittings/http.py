"""A request in which something is open, and the door-keeper before such pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from amends.web.sittings.sitting import Vault

P = ParamSpec("P")


class UnlockedRequest(HttpRequest):
    """A request whose vault is open."""

    vault: Vault


def vault_of(request: HttpRequest) -> Vault | None:
    """What is open in this request, or None."""
    return cast("Vault | None", getattr(request, "vault", None))


def unlocked(
    view: Callable[Concatenate[UnlockedRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Lets a view be reached with an open vault only; others are asked to unlock."""

    def guarded(
        request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        if vault_of(request) is None:
            return HttpResponseRedirect(reverse("unlock"))
        return view(cast("UnlockedRequest", request), *args, **kwargs)

    update_wrapper(guarded, view)
    return guarded
