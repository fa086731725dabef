"""Contacts, by hand and imported."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from amends.core.kinds.fields import (
    Count,
    DayOrMoment,
    Id,
    Kind,
    Moment,
    Side,
    Week,
    real_moments,
)


class Contact(Kind, tag="contact", frozen=True, kw_only=True):
    """One contact, entered by hand; a like and a story viewed are contacts too."""

    direction: Side
    channel: Literal[
        "message",
        "call",
        "meet",
        "letter",
        "gift",
        "through_someone",
        "online",
        "turned_up",
    ]
    about: Literal["practical", "friendly", "amends", "us"] | None = None
    matter: Id | None = None
    answered: bool | None = None
    words: Count | None = None


class ContactBefore(Kind, tag="contact.before", frozen=True, kw_only=True):
    """Since they last wrote, how often has the person?"""

    unanswered: Literal["none", "one", "more", "lost_count"]


class Session(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One stretch of an imported conversation."""

    start: Moment
    end: Moment
    by: Side
    mine: Count
    theirs: Count
    last: Side

    def __post_init__(self) -> None:
        real_moments(self.start, self.end)
        if self.start > self.end:
            raise ValueError("a session ends before it starts")


class WeekCount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What each side wrote in one ISO week."""

    week: Week
    mine: Count
    theirs: Count
    my_words: Count
    their_words: Count
    begun_me: Count
    begun_them: Count


class Gap(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    rename={"from_": "from"},
):
    """A silence in an imported conversation."""

    from_: DayOrMoment
    to: DayOrMoment


class Imported(Kind, tag="conversation.imported", frozen=True, kw_only=True):
    """A chat export, read; nothing of a single message is kept."""

    digest: Annotated[str, Meta(max_length=200)]
    format: Annotated[str, Meta(max_length=200)]
    messages: Count
    first: Moment
    last: Moment
    sessions: tuple[Session, ...]
    weeks: tuple[WeekCount, ...] | None = None
    gaps: tuple[Gap, ...] | None = None

    by_program = True

    def __post_init__(self) -> None:
        super().__post_init__()
        real_moments(self.first, self.last)
        if self.first > self.last:
            raise ValueError("the last message stands before the first")
