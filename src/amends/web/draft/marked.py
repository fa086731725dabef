"""A text cut where something was found, so that the words can be marked in place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from amends.drafts.check import Finding


@dataclass(frozen=True)
class Piece:
    """A stretch of the text; `notes` numbers what was found in it, `ends` what ends.

    White space between two finds is not marked: it would stand at the edge as a mark of nothing.
    """

    words: str
    notes: tuple[int, ...]
    ends: tuple[int, ...]


def pieces(text: str, findings: tuple[Finding, ...]) -> tuple[Piece, ...]:
    """The text in order; what is about all of it marks nothing."""
    marks = [
        (number, one.start, one.end)
        for number, one in enumerate(findings, 1)
        if (one.start, one.end) != (0, len(text)) or one.label not in ABOUT_ALL
    ]
    cuts = sorted({0, len(text), *(cut for _, *span in marks for cut in span)})
    return tuple(
        Piece(
            text[start:end],
            _found(marks, start) if text[start:end].strip() else (),
            tuple(number for number, _, b in marks if b == end),
        )
        for start, end in pairwise(cuts)
    )


def _found(marks: list[tuple[int, int, int]], at: int) -> tuple[int, ...]:
    return tuple(number for number, start, end in marks if start <= at < end)


ABOUT_ALL = frozenset({"terms", "too_long"})
"""Findings about the sending and not about any words."""
