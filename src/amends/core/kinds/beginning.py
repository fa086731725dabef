"""Whom this is about, what happened, and what is hoped for."""

from __future__ import annotations

from datetime import date
from typing import Literal

from amends.core.kinds.fields import (
    DayOrMonth,
    Free,
    Kind,
    Text,
    real_day,
    real_zone,
)


class Begin(Kind, tag="begin", frozen=True, kw_only=True):
    """Whom this is about; `ties` make practical contact unavoidable."""

    ex: Text = None
    timezone: str
    together_since: date | None = None
    ended_on: date | None = None
    ties: tuple[Literal["children", "home", "work"], ...] | None = None

    needs = ("ex",)

    def __post_init__(self) -> None:
        super().__post_init__()
        real_zone(self.timezone)


class Account(Kind, tag="account.given", frozen=True, kw_only=True):
    """What happened with one person; the newest account of a name holds."""

    with_whom: Text = None
    began: DayOrMonth
    ended: DayOrMonth | None = None
    came_out: Literal["told", "found_out", "hidden"]
    lies: Literal["few", "dozen", "dozens", "lost_count"]
    knows: Literal["all", "part", "nothing", "not_sure"]
    text: Text = None

    needs = ("with_whom",)
    waits_for_day = True

    def __post_init__(self) -> None:
        super().__post_init__()
        real_day(self.began)
        if self.ended is not None:
            real_day(self.ended)


class Aims(Kind, tag="aims.stated", frozen=True, kw_only=True):
    """What the person hopes for."""

    hopes: tuple[
        Literal["forgiveness", "as_before", "friendship", "peace", "other"], ...
    ]
    text: Text = None

    waits_for_day = True


class Standard(Kind, tag="standard.set", frozen=True, kw_only=True):
    """What somebody who cheated must do, and must never do; later ones add."""

    must: tuple[Free, ...] | None = None
    must_not: tuple[Free, ...] | None = None

    needs = ("must", "must_not")
    waits_for_day = True
