"""A forecast that was looked at is kept with the next entry, so that it can be scored."""

from __future__ import annotations

from amends.core.aspects.trust.forecast import Reached, Target
from amends.core.facts.forecasts import foretold
from amends.core.kinds.ledger import ForecastShown
from amends.core.policy import FORESEEN_AGAIN
from amends.core.standing import foreseen
from amends.web.sittings.http import UnlockedRequest, standing

FLAG = "forecast"
"""In the session: whether it was looked at; never what it said."""


def looked(request: UnlockedRequest) -> None:
    """Remember that the forecast was shown; looking by itself writes no entry."""
    request.session[FLAG] = True


def to_keep(request: UnlockedRequest) -> tuple[ForecastShown, ...]:
    """What was shown, of each level that was not kept within a week."""
    if not request.session.pop(FLAG, False):
        return ()
    at = standing(request)
    found = foreseen(at)
    if found is None:
        return ()
    lately = {
        said.target
        for said in foretold(at.record)
        if request.now - said.on < FORESEEN_AGAIN
    }
    return tuple(
        _shown(request, target, reached)
        for target, reached in found.items()
        if target not in lately
    )


def _shown(request: UnlockedRequest, target: Target, reached: Reached) -> ForecastShown:
    return ForecastShown(
        at=request.now,
        recorded=request.now,
        target=target,
        earliest=reached.earliest,
        latest=reached.latest,
        share=reached.share,
    )
