"""What the ex did in the last sixty days, as the person noted it, and as contacts show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from amends.core.days import day_of, monday_of
from amends.core.facts.contacts import Begun
from amends.core.facts.signs import Signs
from amends.core.policy import SIGNS_FOR

WROTE_FIRST = "wrote_first"


@dataclass(frozen=True)
class Shown:
    """One sign: when, what, and the entry that shows it."""

    at: datetime
    what: str
    is_positive: bool
    seq: int


@dataclass(frozen=True)
class Recent:
    """The signs of the last sixty days in order."""

    shown: tuple[Shown, ...]

    @property
    def positive(self) -> tuple[Shown, ...]:
        """What shows trust growing."""
        return tuple(sign for sign in self.shown if sign.is_positive)

    @property
    def negative(self) -> tuple[Shown, ...]:
        """What shows it shrinking."""
        return tuple(sign for sign in self.shown if not sign.is_positive)

    @property
    def sorts(self) -> tuple[str, ...]:
        """The different positive signs, sorted."""
        return tuple(sorted({sign.what for sign in self.positive}))


def recent(
    signs: Signs, begun: tuple[Begun, ...], zone: tzinfo, now: datetime
) -> Recent:
    """Signs noted, and sessions that the ex began: at most one of those a week."""
    noted = [Shown(s.at, s.what, s.is_positive, s.seq) for s in signs.noted]
    weeks = {_week(s.at, zone) for s in noted if s.what == WROTE_FIRST}
    for session in begun:
        week = _week(session.at, zone)
        if week not in weeks:
            weeks.add(week)
            noted.append(
                Shown(session.at, WROTE_FIRST, is_positive=True, seq=session.seq)
            )
    lately = [sign for sign in noted if sign.at > now - SIGNS_FOR]
    return Recent(tuple(sorted(lately, key=lambda s: (s.at, s.seq))))


def _week(moment: datetime, zone: tzinfo) -> date:
    return monday_of(day_of(moment, zone))
