"""What the ex is willing to have."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from amends.core.kinds.fields import Clock, Company, Kind, Label, Source, Text

Channel = Literal["message", "call", "meet", "letter"]


class AtMost(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """So many sessions in any window of so many days."""

    times: Annotated[int, Meta(ge=0, le=100_000)]
    days: Annotated[int, Meta(ge=1, le=36_500)]


class Quiet(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    rename={"from_": "from"},
):
    """Hours without a message, in the record's zone; equal ends are the whole day."""

    from_: Clock
    to: Clock


class TermsStated(Kind, tag="terms.stated", frozen=True, kw_only=True):
    """What the ex is willing to have; a field left out is left as it was."""

    source: Source
    company: Company
    channels: tuple[Channel, ...] | None = None
    at_most: AtMost | None = None
    reply_only: bool | None = None
    quiet: Quiet | None = None
    topics_off: tuple[Label, ...] | None = None
    over: bool | None = None
    wants: Text = None
    words: Text = None
    key: Label | None = None
    signature: Label | None = None

    def lacks(self) -> str | None:
        """`words`, where the ex is quoted without them."""
        return "words" if self.source == "they_said" and self.words is None else None


class NoContact(Kind, tag="terms.no_contact", frozen=True, kw_only=True):
    """Stop."""

    source: Literal["they_said", "they_set", "order"]
    words: Text = None
    key: Label | None = None
    signature: Label | None = None
