"""Pages for what goes wrong: one clear sentence, and a way on."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Fault:
    """What happened, and what to do about it."""

    title: str
    sentence: str


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that could not be read; too large a file is named as such."""
    if isinstance(exception, RequestDataTooBig):
        return _page(
            request,
            413,
            _("That file is too large for this page"),
            _(
                "Up to 512 MB can be read here. For a larger one, use the command “amends read”."
            ),
        )
    sentence = _("The browser sent something that this page could not read.")
    return _page(request, 400, _("That did not arrive whole"), sentence)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Something that is not to be opened."""
    return _page(
        request, 403, _("Not this way"), _("This page cannot be opened like that.")
    )


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    """An address without a page."""
    return _page(
        request, 404, _("Nothing is here"), _("There is no page at this address.")
    )


def our_fault(request: HttpRequest) -> HttpResponse:
    """A fault of the program itself."""
    sentence = _(
        "The program made a mistake. What was kept is still there; please go back and try again."
    )
    return _page(request, 500, _("That was our fault"), sentence)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form from before the program was started anew, or from elsewhere."""
    sentence = _(
        "This page was opened before something changed. Please go back, load it once more, and send it again."
    )
    return _page(request, 403, _("That page was out of date"), sentence)


def _page(request: HttpRequest, status: int, title: str, sentence: str) -> HttpResponse:
    page = Fault(title, sentence)
    return render(request, "parts/fault.html", {"page": page}, status=status)
