"""Whether words speak of harm: asked before anything else, wherever text is entered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from amends.drafts import alarming
from amends.drafts.fold import Folded, fold
from amends.drafts.labels import Danger
from amends.drafts.language import is_english
from amends.drafts.model import model
from amends.drafts.sentences import sentences

Told = tuple[Danger, int, int]
FEWEST = 4
"""Words that a text must have to be judged beyond the set phrases (policy)."""


@dataclass(frozen=True)
class Alarm:
    """Words that speak of harm, from `start` to `end` in the text as it was written."""

    label: Danger
    start: int
    end: int


def alarm(text: str) -> tuple[Alarm, ...]:
    """What in a text speaks of hurting somebody or oneself, in the order of the words.

    Pure. Set phrases count at a hint, because help is offered and nothing is forbidden;
    beside them the small model, where it is nearly sure. Offsets count characters of
    `text`.
    """
    folded = fold(text)
    told = list(heard(folded))
    told += [one for one in _judged(folded) if not any(_same(one, two) for two in told)]
    return tuple(
        Alarm(label, *folded.span(start, end))
        for label, start, end in sorted(told, key=lambda one: one[1:])
    )


def _same(one: Told, two: Told) -> bool:
    return one[0] == two[0] and one[1] < two[2] and two[1] < one[2]


def heard(folded: Folded) -> tuple[Told, ...]:
    """The set phrases in plain text that no innocent one covers: label, start, end."""
    innocent = [m.span() for p in _innocent() for m in p.finditer(folded.text)]
    found = {
        (label, *match.span())
        for label, phrases in _alarming()
        for phrase in phrases
        for match in phrase.finditer(folded.text)
        if not any(a < match.end() and match.start() < b for a, b in innocent)
    }
    return tuple(sorted(found, key=lambda one: one[1:]))


def _judged(folded: Folded) -> Iterator[Told]:
    """The sentences in which the model is nearly sure: label, start, end."""
    if folded.text.count(" ") < FEWEST - 1 or not is_english(folded):
        return
    read = sentences(folded)
    for one in read:
        said = folded.text[one.start : one.end]
        if not any(phrase.search(said) for phrase in _innocent()):
            yield from (
                (label, one.start, one.end)
                for label in model().sure_of(said, len(read))
            )


@cache
def _alarming() -> tuple[tuple[Danger, tuple[re.Pattern[str], ...]], ...]:
    return (
        ("threat", tuple(map(re.compile, alarming.THREAT))),
        ("self_harm", tuple(map(re.compile, alarming.SELF_HARM))),
    )


@cache
def _innocent() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, alarming.INNOCENT))
