"""What the template of change is handed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from amends.core.aspects.change import Claimed, Weighed
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import NOTICE_CHANGE, Source
from amends.words.dates import day
from amends.words.headline import name
from amends.words.readings import STATES, missing
from amends.words.themes import TITLES


@dataclass(frozen=True)
class Side:
    """What speaks for a claim, or against it, and the day of the newest."""

    count: int
    newest: date | None
    behind: Behind


@dataclass(frozen=True)
class Claim:
    """A claim, how it stands in words, what speaks for and against it, what is missing."""

    seq: int
    text: str
    theme: str
    state: str
    says: str
    since: str
    for_it: Side
    against: Side
    missing: tuple[str, ...]
    is_standing: bool


@dataclass(frozen=True)
class ChangePage:
    """Every claim; `may_show` is whether the stage lets a change be seen."""

    ex: str
    claims: tuple[Claim, ...]
    withdrawn: tuple[Claim, ...]
    may_show: bool
    source: Source = NOTICE_CHANGE


def change_page(standing: Standing) -> ChangePage:
    """The page of change at a moment."""
    claims = tuple(_claim(standing, claimed) for claimed in standing.claims)
    return ChangePage(
        ex=name(standing),
        claims=tuple(claim for claim in claims if claim.is_standing),
        withdrawn=tuple(claim for claim in claims if not claim.is_standing),
        may_show=standing.path.stage == "change",
    )


def _claim(standing: Standing, claimed: Claimed) -> Claim:
    made = next(c for c in standing.ground.claims if c.id == claimed.id)
    is_standing = claimed.state != "withdrawn"
    return Claim(
        seq=made.seq,
        text=claimed.text or "",
        theme=TITLES.get(claimed.theme or "", claimed.theme or ""),
        state=claimed.state,
        says=STATES[claimed.state],
        since=day(made.at, standing.record.zone),
        for_it=_side(standing, claimed.for_it),
        against=_side(standing, claimed.against),
        missing=missing(claimed) if is_standing else (),
        is_standing=is_standing,
    )


def _side(standing: Standing, weighed: Iterable[Weighed]) -> Side:
    found = tuple(weighed)
    newest = max((each.day for each in found), default=None)
    return Side(len(found), newest, behind(standing, (each.seq for each in found)))
