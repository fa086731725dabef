"""A draft in sentences, and the windows in which it is read."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from amends.drafts.fold import Folded
from amends.drafts.senses import is_about

END = re.compile(
    r"(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)(?<!\bst)[.!?]+[\"')]*(?= |$)|[\U0001F300-\U0001FAFF❤☹☺]+(?= [a-z])"
)
CLAUSE = re.compile(r"[,;:] |\.\.+ ?| - | (?=(?:but|and|so|because|or) )")
LONGEST = 28
"""Words after which a sentence is read clause by clause (policy)."""
WORD = re.compile(r"[a-z']+")
FEW = 5
"""Words up to which a sentence may do no more than leave a way free (policy)."""


@dataclass(frozen=True)
class Window:
    """A stretch of the plain text, one or more sentences long."""

    start: int
    end: int
    sentences: int


def sentences(folded: Folded) -> tuple[Window, ...]:
    """The sentences of a text; a very long one in parts of a few clauses."""
    ends = [m.end() for m in END.finditer(folded.text)] + [len(folded.text)]
    found: list[Window] = []
    start = 0
    for end in ends:
        found += _parts(folded.text, start, end)
        start = end
    return tuple(found)


def windows(folded: Folded) -> tuple[Window, ...]:
    """Each sentence by itself, and each with the one that follows.

    One that does no more than leave a way free ("No rush.") belongs to the one before.
    """
    single = _left_free(folded.text, sentences(folded))
    pairs = (Window(one.start, two.end, 2) for one, two in itertools.pairwise(single))
    return (*single, *pairs)


def _left_free(text: str, single: tuple[Window, ...]) -> list[Window]:
    found: list[Window] = []
    for one in single:
        words = WORD.findall(text, one.start, one.end)
        free = found and len(words) <= FEW and is_about(words, "free")
        found.append(Window(found.pop().start, one.end, 1) if free else one)
    return found


def _parts(text: str, start: int, end: int) -> list[Window]:
    found: list[Window] = []
    for cut in [m.end() for m in CLAUSE.finditer(text, start, end)]:
        if (
            text.count(" ", cut, end) >= LONGEST // 4
            and text.count(" ", start, cut) > LONGEST // 2
            and text.count(" ", start, end) > LONGEST
        ):
            found += _trimmed(text, start, cut)
            start = cut
    return found + _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> list[Window]:
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return (
        [Window(start, end, 1)]
        if any(c.isalnum() or c > "~" or c in "?!" for c in text[start:end])
        else []
    )
