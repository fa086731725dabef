"""Wanting to write, letters that are not sent, drafts that were checked."""

from __future__ import annotations

from datetime import date
from typing import Literal

from amends.core.kinds.fields import Kind, Label, OneToTen, Text, ZeroToTen, ZeroToThree


class Urge(Kind, tag="urge", frozen=True, kw_only=True):
    """Wanting to write, to look, or to go by."""

    to: Literal["write", "look", "go"]
    strength: OneToTen
    outcome: Literal["waited", "wrote_letter", "did_it"]
    text: Text = None


class Letter(Kind, tag="letter", frozen=True, kw_only=True):
    """What was written and will not be sent."""

    text: Text = None
    open_on: date | None = None

    needs = ("text",)


class DraftChecked(Kind, tag="draft.checked", frozen=True, kw_only=True):
    """What the check found; the words are not kept."""

    findings: tuple[Label, ...]
    decision: Literal["kept_back", "changed", "sent"]


class Wellbeing(Kind, tag="wellbeing", frozen=True, kw_only=True):
    """Two short published scales and one number for the mood; all skippable."""

    phq2: tuple[ZeroToThree, ZeroToThree] | None = None
    gad2: tuple[ZeroToThree, ZeroToThree] | None = None
    mood: ZeroToTen | None = None
