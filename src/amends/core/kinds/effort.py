"""What was ended, settled, promised and done."""

from __future__ import annotations

from datetime import date
from typing import Literal

from amends.core.kinds.fields import Id, Kind, Label, Text


class Involvement(Kind, tag="involvement", frozen=True, kw_only=True):
    """Somebody else; `ended_work_only` is over, and met at work."""

    name: Text = None
    state: Literal["ongoing", "ended", "ended_work_only", "resumed"]
    text: Text = None

    needs = ("name",)


class MatterOpened(Kind, tag="matter.opened", frozen=True, kw_only=True):
    """Something practical between the two."""

    id: Id
    what: Text = None
    with_children: bool | None = None

    needs = ("what",)


class MatterSettled(Kind, tag="matter.settled", frozen=True, kw_only=True):
    """Something practical between the two, done."""

    id: Id
    what: Text = None
    with_children: bool | None = None


class CommitmentMade(Kind, tag="commitment.made", frozen=True, kw_only=True):
    """A small thing undertaken: once by a day, or every day, week or month."""

    id: Id
    text: Text = None
    to: Literal["ex", "self"]
    theme: Label | None = None
    due: date | None = None
    every: Literal["day", "week", "month"] | None = None

    needs = ("text",)

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.due is None) == (self.every is None):
            raise ValueError("exactly one of `due` and `every` is needed")


class CommitmentKept(Kind, tag="commitment.kept", frozen=True, kw_only=True):
    """A commitment kept."""

    id: Id
    on: date
    text: Text = None


class CommitmentBroken(Kind, tag="commitment.broken", frozen=True, kw_only=True):
    """A commitment broken."""

    id: Id
    on: date
    text: Text = None


class CommitmentSkipped(Kind, tag="commitment.skipped", frozen=True, kw_only=True):
    """A commitment skipped, with the reason; it costs nothing."""

    id: Id
    on: date
    text: Text = None

    needs = ("text",)


class CommitmentClosed(Kind, tag="commitment.closed", frozen=True, kw_only=True):
    """A commitment no longer running."""

    id: Id
    text: Text = None

    needs = ("text",)


class PutBefore(Kind, tag="put_before", frozen=True, kw_only=True):
    """What was put before this, this month."""

    text: Text = None

    needs = ("text",)
