"""Honesty: what was broken and has or has not come out, and what was written late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core.facts.lapses import Broke, Lapses, Untold
from amends.core.facts.written import Late, Written


@dataclass(frozen=True)
class Disclosure:
    """One lapse, open or not, and for how many whole days it is or was.

    `how` tells how it came out, None while it is open or where an account says so.
    """

    id: str
    what: str
    is_open: bool
    to_ex: bool
    days: int
    how: str | None
    because: tuple[int, ...]


@dataclass(frozen=True)
class Honesty:
    """What is open, in the order in which it happened, and what came late."""

    lapses: tuple[Disclosure, ...]
    late: tuple[Late, ...]
    out_of_order: tuple[int, ...]

    @property
    def open_lapses(self) -> tuple[Disclosure, ...]:
        """What has not come out."""
        return tuple(lapse for lapse in self.lapses if lapse.is_open)


def honesty(lapses: Lapses, written: Written, now: datetime) -> Honesty:
    """The state of honesty at a moment; what the ex does not know is still open."""
    dated = [(b.at, b.seq, _of_lapse(b, now)) for b in lapses.broken]
    dated += [(u.at, u.seq, _of_account(u, now)) for u in lapses.untold]
    in_order = sorted(dated, key=lambda found: found[:2])
    return Honesty(
        tuple(disclosure for _, _, disclosure in in_order),
        written.late,
        written.out_of_order,
    )


def _of_lapse(broke: Broke, now: datetime) -> Disclosure:
    until = broke.disclosed[0].at if broke.disclosed else now
    return Disclosure(
        broke.id,
        broke.what,
        is_open=broke.is_open,
        to_ex=broke.to_ex,
        days=max(0, (until - broke.at).days),
        how=_how(broke),
        because=(broke.seq, *(d.seq for d in broke.disclosed)),
    )


def _how(broke: Broke) -> str | None:
    if broke.is_open:
        return None
    return "found_out" if broke.found_out else "told"


def _of_account(untold: Untold, now: datetime) -> Disclosure:
    """What the ex does not know of an account is an omission towards them."""
    return Disclosure(
        untold.id,
        "omission",
        is_open=untold.told is None,
        to_ex=True,
        days=max(0, ((untold.told or now) - untold.at).days),
        how=None,
        because=untold.because,
    )
