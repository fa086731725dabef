"""When the record was opened before, to be seen once after unlocking."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from django.utils.translation import gettext as _

from amends import clock
from amends.web.shelf.openings import openings
from amends.web.sittings.sitting import FORMER, Vault, vault_of
from amends.words.dates import minute

SHOWN = 3


def former(request: HttpRequest) -> tuple[str, ...]:
    """The last openings before this one, in words; only once after unlocking."""
    vault = vault_of(request)
    if vault is None or not request.session.get(FORMER):
        return ()
    request.session[FORMER] = False
    return openings_in_words(vault)[1 : SHOWN + 1]


def openings_in_words(vault: Vault) -> tuple[str, ...]:
    """All openings that are known, the newest first, in the record's zone."""
    zone = vault.desk(clock.now()).record().zone
    return tuple(
        _("%(when)s, in %(browser)s")
        % {
            "when": minute(datetime.fromisoformat(each.when), zone),
            "browser": each.browser if each.browser != "another" else _("a browser"),
        }
        for each in openings(vault.account, vault.unlocked.ak)
    )
