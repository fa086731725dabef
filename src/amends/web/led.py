"""Where an answer leads, for a form that the page's own script has sent.

The script would follow a redirect by itself and read that page unseen; what a page says
only once would then be lost. So it is told where to go, and the browser goes there.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

View = Callable[[HttpRequest], HttpResponse]
SENT, TO = "X-Sent-By-Script", "X-To"


def led(get_response: View) -> View:
    """Middleware that turns a redirect into an address, where the script sent the form."""

    def answered(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if SENT in request.headers and isinstance(response, HttpResponseRedirect):
            response.status_code = 200
            response[TO] = response["Location"]
            del response["Location"]
        return response

    return answered
