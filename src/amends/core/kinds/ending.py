"""Endings, what was learnt, and beginning anew."""

from __future__ import annotations

from typing import Literal

from amends.core.kinds.fields import Kind, Text


class Ending(Kind, tag="ending", frozen=True, kw_only=True):
    """How it ended, and by whom."""

    outcome: Literal["together", "friends", "apart"]
    by: Literal["ex", "me", "both"]
    text: Text = None

    waits_for_day = True


class Lesson(Kind, tag="lesson", frozen=True, kw_only=True):
    """What to watch for, what to do, whom to tell."""

    warning_sign: Text = None
    instead: Text = None
    tell: Text = None

    needs = ("warning_sign", "instead", "tell")


class BeginningAnew(Kind, tag="beginning.anew", frozen=True, kw_only=True):
    """A new relationship, or the renewed one: the lessons come along."""

    with_whom: Text = None

    needs = ("with_whom",)
