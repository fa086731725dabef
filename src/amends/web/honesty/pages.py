"""What the template of honesty is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.aspects.honesty import Disclosure
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import MORE_LIES, Source
from amends.words.dates import day
from amends.words.headline import headline, name
from amends.words.readings import ACCOUNT, broke, span


@dataclass(frozen=True)
class Broken:
    """One thing that was broken: what, for how long it was or is untold, how it came out."""

    seq: int
    what: str
    span: str
    how: str
    is_account: bool
    behind: Behind


@dataclass(frozen=True)
class Late:
    """An entry that was written late, with both days."""

    seq: int
    at: str
    recorded: str


@dataclass(frozen=True)
class HonestyPage:
    """What is open towards the ex, what is open besides, what came out, what came late."""

    ex: str
    untold: tuple[Broken, ...]
    elsewhere: tuple[Broken, ...]
    told: tuple[Broken, ...]
    late: tuple[Late, ...]
    out_of_order: Behind
    tone: str
    pace: str
    source: Source = MORE_LIES


def honesty_page(standing: Standing) -> HonestyPage:
    """The page of honesty at a moment."""
    honesty, zone = standing.honesty, standing.record.zone
    still = honesty.open_lapses
    return HonestyPage(
        ex=name(standing),
        untold=tuple(_broken(standing, d) for d in still if d.to_ex),
        elsewhere=tuple(_broken(standing, d) for d in still if not d.to_ex),
        told=tuple(_broken(standing, d) for d in honesty.lapses if not d.is_open),
        late=tuple(
            Late(e.seq, day(e.at, zone), day(e.recorded, zone)) for e in honesty.late
        ),
        out_of_order=behind(standing, honesty.out_of_order),
        tone=standing.pace.answer,
        pace=headline(standing),
    )


def _broken(standing: Standing, found: Disclosure) -> Broken:
    ex = name(standing)
    how = {"told": "told", "found_out": "found out"}.get(found.how or "", "told")
    return Broken(
        seq=found.because[0],
        what=broke(found, ex),
        span=span(found.days),
        how="" if found.is_open else how,
        is_account=found.id.startswith(ACCOUNT),
        behind=behind(standing, found.because),
    )
