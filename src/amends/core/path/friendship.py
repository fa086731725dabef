"""What the way back waits for before anything: the mirror, and what comes before it."""

from __future__ import annotations

from amends.core.ground import Ground
from amends.core.path.gate import Criterion, Gate, criterion


def friendship(ground: Ground) -> Gate:
    """The gate before friendship: safety, account, standard, the mirror, the way."""
    before = ground.mirror.before
    first = tuple(
        criterion(name, before[name], met=bool(before[name]))
        for name in ("safety", "account", "standard")
    )
    return Gate("friendship", (*first, _mirror(ground), _way(ground)))


def _mirror(ground: Ground) -> Criterion:
    mirror = ground.mirror
    return criterion("mirror", mirror.because, met=mirror.is_open, state=mirror.state)


def _way(ground: Ground) -> Criterion:
    closed = ground.way.closed_by
    because = tuple(sorted({seq for reason in closed for seq in reason.because}))
    rules = tuple(reason.rule for reason in closed)
    return criterion("way_back", because, met=not closed, closed_by=rules)
