"""The mirror, and conduct beside the standard."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from amends.core.kinds.fields import Kind, Text


class Mirror(Kind, tag="mirror.answered", frozen=True, kw_only=True):
    """Would you take them back, had they done this to you?"""

    answer: Literal["absolutely", "unsure", "no"]
    text: Text = None


class Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the standard, and whether the person lived up to it."""

    text: Text = None
    answer: Literal["yes", "partly", "no", "set_aside"]


class StandardReviewed(Kind, tag="standard.reviewed", frozen=True, kw_only=True):
    """The person's conduct beside their own standard."""

    lines: tuple[Line, ...]
    text: Text = None

    def lacks(self) -> str | None:
        """`lines.text`, where a line is without its text."""
        return "lines.text" if any(line.text is None for line in self.lines) else None
