"""How the pages look: light, dark, or as the system does."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from amends.web.parts.frame import THEME_COOKIE, THEMES
from amends.web.sittings.sitting import vault_of


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Remember the theme, beside what is kept where that is open, and go back."""
    response = HttpResponseRedirect(_back(request))
    theme = request.POST.get("theme", "")
    if theme in THEMES:
        response.set_cookie(THEME_COOKIE, theme, httponly=True, samesite="Strict")
        _remember(request, theme)
    return response


def _remember(request: HttpRequest, theme: str) -> None:
    vault = vault_of(request)
    if vault is not None:
        vault.account.theme = theme
        vault.account.save(update_fields=["theme"])


def _back(request: HttpRequest) -> str:
    place = request.POST.get("back", "/")
    is_ours = place.startswith("/") and url_has_allowed_host_and_scheme(place, None)
    return place if is_ours else "/"
