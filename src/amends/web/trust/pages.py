"""What the template of trust is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from amends.core.aspects.trust.earned import Earned
from amends.core.aspects.trust.signs import Shown
from amends.core.days import day_of
from amends.core.policy import FORESEEN_AFTER, LEVELS, SIGNS_FOR
from amends.core.standing import Standing
from amends.web.figures.band import Band, band
from amends.web.figures.behind import Behind, behind
from amends.web.figures.signs import Signs, signs
from amends.web.parts.sources import A_TAD_OF_TRUST, Source
from amends.words.dates import day
from amends.words.fields import choice
from amends.words.headline import name
from amends.words.readings import earned_range, word

SCALE = (("nothing", 0.0), *LEVELS[::-1])


@dataclass(frozen=True)
class Did:
    """Something they did: its day, in words, and the entry that shows it."""

    day: date
    what: str
    is_positive: bool
    seq: int


@dataclass(frozen=True)
class Rating:
    """What they said themselves, from 0 to 10 each."""

    day: str
    safety: int
    trust: int
    connection: int
    behind: Behind


@dataclass(frozen=True)
class Conduct:
    """What the band is made of, as counts."""

    kept: int
    broken: int
    lapses: int
    accounts: int
    behind: Behind


@dataclass(frozen=True)
class Bearing:
    """What the record bears out: in words, as a picture, and its three values."""

    words: str
    band: Band
    values: tuple[tuple[str, str, str], ...]
    conduct: Conduct


@dataclass(frozen=True)
class TrustPage:
    """Two things side by side: what they did, and what the record bears out."""

    ex: str
    did: tuple[Did, ...]
    signs: Signs
    rating: Rating | None
    bearing: Bearing
    is_on: bool
    may_look_ahead: bool
    source: Source = A_TAD_OF_TRUST


def trust_page(standing: Standing) -> TrustPage:
    """The page of trust at a moment."""
    ex, zone, trust = name(standing), standing.record.zone, standing.trust
    did = tuple(_did(sign, ex, day_of(sign.at, zone)) for sign in trust.signs.shown)
    points = [(each.day, each.is_positive) for each in did]
    return TrustPage(
        ex=ex,
        did=did[::-1],
        signs=signs(points, day_of(standing.at, zone), SIGNS_FOR),
        rating=_rating(standing),
        bearing=_bearing(standing, trust.earned),
        is_on=standing.way.direction == "on",
        may_look_ahead=_may_look_ahead(standing),
    )


def _may_look_ahead(standing: Standing) -> bool:
    """Whether the record is long enough for its conduct to be carried forward, on the way back."""
    begun = standing.ground.begun
    is_old = begun is not None and standing.at - begun >= FORESEEN_AFTER
    return is_old and standing.way.direction == "back"


def _did(sign: Shown, ex: str, on: date) -> Did:
    return Did(on, choice("sign", "what", sign.what, ex), sign.is_positive, sign.seq)


def _rating(standing: Standing) -> Rating | None:
    rated = standing.trust.rating
    if rated is None:
        return None
    return Rating(
        day(rated.at, standing.record.zone),
        rated.safety,
        rated.trust,
        rated.connection,
        behind(standing, (rated.seq,)),
    )


def _bearing(standing: Standing, earned: Earned) -> Bearing:
    values = (
        ("the strict end", earned.low),
        ("the middle", earned.mid),
        ("the kind end", earned.high),
    )
    return Bearing(
        words=earned_range(earned),
        band=band(SCALE, earned.low, earned.mid, earned.high),
        values=tuple((where, f"{value:.2f}", word(value)) for where, value in values),
        conduct=_conduct(standing, earned),
    )


def _conduct(standing: Standing, earned: Earned) -> Conduct:
    outcomes = standing.ground.outcomes
    return Conduct(
        kept=sum(o.was_kept for o in outcomes),
        broken=sum(o.was_broken for o in outcomes),
        lapses=len(standing.ground.lapses.broken),
        accounts=len(standing.ground.accounts),
        behind=behind(standing, earned.because),
    )
