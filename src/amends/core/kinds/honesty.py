"""What was broken, and what is claimed to have changed."""

from __future__ import annotations

from typing import Literal

from amends.core.kinds.fields import Id, Kind, Label, Text


class ClaimMade(Kind, tag="claim.made", frozen=True, kw_only=True):
    """I have changed in this."""

    id: Id
    text: Text = None
    theme: Label | None = None

    needs = ("text",)
    waits_for_day = True


class ClaimWithdrawn(Kind, tag="claim.withdrawn", frozen=True, kw_only=True):
    """A claim taken back."""

    id: Id
    text: Text = None
    theme: Label | None = None


class ClaimEvidence(Kind, tag="claim.evidence", frozen=True, kw_only=True):
    """For or against a claim."""

    id: Id
    supports: bool
    commitment: Id | None = None
    by: Literal["self", "other"] | None = None
    text: Text = None


class Lapse(Kind, tag="lapse", frozen=True, kw_only=True):
    """What I broke."""

    id: Id
    what: Literal["lie", "omission", "other_contact", "cheated", "broke_terms", "other"]
    to_ex: bool
    text: Text = None

    waits_for_day = True


class LapseDisclosed(Kind, tag="lapse.disclosed", frozen=True, kw_only=True):
    """How a lapse came out."""

    id: Id
    how: Literal["told", "found_out"]
    text: Text = None
