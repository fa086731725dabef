"""What the one who was hurt can take away: a page on which they sign their terms."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from amends.hand import page
from amends.web.help.lines import for_the_afraid


@require_safe
def own_hand(request: HttpRequest) -> HttpResponse:
    """The page as a file to keep; opened here, it would be held to this site's rules."""
    response = HttpResponse(page(for_the_afraid()), content_type="text/html")
    response["Content-Disposition"] = 'attachment; filename="limits.html"'
    return response
