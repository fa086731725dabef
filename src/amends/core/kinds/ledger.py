"""The record about itself: notes, corrections, erasures, restoring, forecasts shown."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from msgspec import Meta

from amends.core.kinds.fields import Count, Kind, Seq, Share, Text


class Note(Kind, tag="note", frozen=True, kw_only=True):
    """A note."""

    text: Text = None

    needs = ("text",)


class Correction(Kind, tag="correction", frozen=True, kw_only=True):
    """Entry `of` was wrong; the corrected fact follows as an entry of its own."""

    of: Seq
    why: Text = None

    needs = ("why",)


class Erased(Kind, tag="erased", frozen=True, kw_only=True):
    """The free text of entry `of` is gone for good; `left` is the entry without it."""

    of: Seq
    left: dict[str, Any]

    by_program = True


class Restored(Kind, tag="restored", frozen=True, kw_only=True):
    """The record was restored from a backup."""

    digest: Annotated[str, Meta(max_length=200)]
    entries: Count

    by_program = True


class ForecastShown(Kind, tag="forecast.shown", frozen=True, kw_only=True):
    """A forecast that was shown, kept so that it can be scored."""

    target: Literal["a_little", "some"]
    earliest: date | None = None
    latest: date | None = None
    share: Share

    by_program = True
