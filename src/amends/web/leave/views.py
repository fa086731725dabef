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
    """Forget whatever is open, and go to a blank page.

    The script's beacon (`beacon` in the form) gets an empty answer that clears the
    browser's stores; a visible navigation does not wait for that.
    """
    visits.forget(request)
    sitting.leave(request)
    if "beacon" in request.POST:
        response = HttpResponse(status=204)
        response["Clear-Site-Data"] = '"cache", "storage"'
    else:
        response = HttpResponseRedirect(reverse("blank"))
    for name in request.COOKIES:
        response.delete_cookie(name, samesite="Strict")
    return response


@require_GET
def blank(request: HttpRequest) -> HttpResponse:
    """An empty page with a neutral title."""
    return render(request, "leave/blank.html")
