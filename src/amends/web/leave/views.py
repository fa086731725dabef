"""The quick exit, with and without script."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from amends.web.door import visits
from amends.web.sittings import sitting


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Forget whatever is open, and go to the address that was chosen, or a blank page.

    The script's beacon (`beacon` in the form) gets an empty answer that clears the
    browser's stores; a visible navigation does not wait for that.
    """
    to = _chosen(request)
    visits.forget(request)
    sitting.leave(request)
    if "beacon" in request.POST:
        response = HttpResponse(status=204)
        response["Clear-Site-Data"] = '"cache", "storage"'
    else:
        response = _gone(request, to)
    for name in request.COOKIES:
        response.delete_cookie(name, samesite="Strict")
    return response


def _chosen(request: HttpRequest) -> str:
    vault = sitting.vault_of(request)
    return "" if vault is None else vault.account.exit_to


def _gone(request: HttpRequest, to: str) -> HttpResponse:
    """Away; by a header, for a form may not redirect to elsewhere under our policy."""
    if not to:
        return HttpResponseRedirect(reverse("blank"))
    response = render(request, "leave/blank.html")
    response["Refresh"] = f"0; url={to}"
    return response


@require_GET
def blank(request: HttpRequest) -> HttpResponse:
    """An empty page with a neutral title."""
    return render(request, "leave/blank.html")
