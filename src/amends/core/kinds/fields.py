"""The types that the fields of entries are made of, and the shape shared by every kind."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, ClassVar, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Meta, Struct

LONGEST_TEXT = 20_000
EARLIEST, LATEST = 1900, 2200

Moment = Annotated[datetime, Meta(tz=True)]
Free = Annotated[str, Meta(max_length=LONGEST_TEXT, extra={"free": True})]
Text = Free | None
Id = Annotated[str, Meta(min_length=1, max_length=200)]
Label = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Week = Annotated[str, Meta(pattern=r"^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$")]
DayOrMonth = Annotated[
    str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$")
]
DayOrMoment = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}(T.+)?$", max_length=40)]
Count = Annotated[int, Meta(ge=0, le=1_000_000_000)]
Seq = Annotated[int, Meta(ge=1, le=1_000_000_000)]
ZeroToTen = Annotated[int, Meta(ge=0, le=10)]
OneToTen = Annotated[int, Meta(ge=1, le=10)]
ZeroToThree = Annotated[int, Meta(ge=0, le=3)]
Share = Annotated[float, Meta(ge=0, le=1)]

Side = Literal["me", "them"]
Source = Literal["they_said", "they_set"]
Company = Literal["none", "practical", "civil", "friends", "close", "open"]
Theme = Literal["terms", "patience", "honesty", "nobody_else", "effort", "no"]


class Kind(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="kind",
):
    """What every entry says: when it happened, and when it was written.

    Both moments carry an offset. `needs` names the texts that may be missing only
    where a later `erased` took them; `waits_for_day` marks what is held at night;
    `by_program` marks what no form and no `write` may enter.
    """

    at: Moment
    recorded: Moment

    needs: ClassVar[tuple[str, ...]] = ()
    waits_for_day: ClassVar[bool] = False
    by_program: ClassVar[bool] = False

    def __post_init__(self) -> None:
        real_moments(self.at, self.recorded)
        if self.at > self.recorded:
            raise ValueError("it is dated after the moment at which it was written")

    def lacks(self) -> str | None:
        """The name of a required text that is missing, or None."""
        return next((name for name in self.needs if getattr(self, name) is None), None)


def real_moments(*moments: datetime) -> None:
    """Raise ValueError where a moment lies beyond any lifetime."""
    for moment in moments:
        if not EARLIEST <= moment.year < LATEST:
            raise ValueError(f"the year {moment.year} is out of range")


def real_day(text: str) -> None:
    """Raise ValueError where `YYYY-MM-DD` or `YYYY-MM` names no day of the calendar."""
    try:
        date.fromisoformat(text if len(text) > len("YYYY-MM") else text + "-01")
    except ValueError:
        raise ValueError(f"there is no such day as {text}") from None


def real_zone(name: str) -> None:
    """Raise ValueError where the time zone has no entry in the IANA table."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"there is no time zone called {name!r}") from None
