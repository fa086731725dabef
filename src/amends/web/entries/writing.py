"""What comes of what was written: kept, held until day, or refused."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from amends.core.kinds.fields import Kind
from amends.core.reason import Reason
from amends.core.rules import is_night
from amends.desk import RefusedError
from amends.web.forecasts import to_keep
from amends.web.shelf.night import hold_till_day
from amends.web.sittings.http import UnlockedRequest


@dataclass(frozen=True)
class Outcome:
    """What came of it: `refused` says why nothing was written; `held` waits for day."""

    refused: Reason | None = None
    held: int = 0


def written(request: UnlockedRequest, *kinds: Kind) -> Outcome:
    """Write entries of the person's own, all or none; what waits for day is held.

    From the first that waits, all that follow wait too, for they may stand on it.
    """
    record = request.desk.record()
    waits = [kind.waits_for_day and is_night(record, kind) for kind in kinds]
    first = waits.index(True) if True in waits else len(kinds)
    shown = to_keep(request) if first else ()
    try:
        request.desk.write(*kinds[:first])
    except RefusedError as refused:
        return Outcome(refused.reason)
    if shown:
        request.desk.enter(shown)
    for kind in kinds[first:]:
        hold_till_day(request.vault.unlocked, kind, record.zone, request.now)
    return Outcome(held=len(kinds) - first)


def onward(outcome: Outcome, back: str) -> HttpResponseRedirect:
    """Where to go after writing: back, by way of a word on what is held."""
    if not outcome.held:
        return HttpResponseRedirect(back)
    return HttpResponseRedirect(f"{reverse('held')}?{urlencode({'back': back})}")


def place_back(asked: str, otherwise: str) -> str:
    """An address of our own that was asked for, or another one."""
    ours = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, None)
    return asked if ours else otherwise
