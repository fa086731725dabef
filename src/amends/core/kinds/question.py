"""The question, the friendship test, and what the ex did."""

from __future__ import annotations

from typing import Literal

from amends.core.kinds.fields import Kind, Label, Source, Text, Theme, ZeroToTen


class Question(Kind, tag="question.answered", frozen=True, kw_only=True):
    """How do you win your ex back? With the themes named and the failings owned."""

    text: Text = None
    themes: tuple[Theme, ...] | None = None
    admits: tuple[Theme, ...] | None = None

    needs = ("text",)


class FriendshipTested(Kind, tag="friendship.tested", frozen=True, kw_only=True):
    """Were getting back together ruled out, would you still want this friendship?"""

    answer: Literal["yes", "unsure", "no"]
    text: Text = None


class Sign(Kind, tag="sign", frozen=True, kw_only=True):
    """Something they did."""

    what: Literal[
        "wrote_first",
        "asked_about_me",
        "told_me_something",
        "asked_for_help",
        "accepted_help",
        "proposed_meeting",
        "met",
        "invited_in",
        "relied_on_me",
        "said_trust",
        "said_forgiven",
        "went_quiet",
        "cancelled",
        "tightened_terms",
        "said_no_trust",
        "caught_a_lie",
    ]
    text: Text = None


class Rating(Kind, tag="rating", frozen=True, kw_only=True):
    """The ex's own view, where they care to give it."""

    safety: ZeroToTen
    trust: ZeroToTen
    connection: ZeroToTen
    source: Source
    key: Label | None = None
    signature: Label | None = None
