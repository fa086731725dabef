"""Whether words speak of harm: asked before anything else, wherever text is entered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from amends.drafts import alarming
from amends.drafts.fold import Folded, fold

Danger = Literal["threat", "self_harm"]


@dataclass(frozen=True)
class Alarm:
    """Words that speak of harm, from `start` to `end` in the text as it was written."""

    label: Danger
    start: int
    end: int


def alarm(text: str) -> tuple[Alarm, ...]:
    """What in a text speaks of hurting somebody or oneself, in the order of the words.

    Pure and without a model: a hint is enough, because help is offered and nothing
    is forbidden. Offsets count characters of `text`.
    """
    return tuple(
        Alarm(label, *folded.span(start, end))
        for folded in (fold(text),)
        for label, start, end in heard(folded)
    )


def heard(folded: Folded) -> tuple[tuple[Danger, int, int], ...]:
    """The same in plain text: label, start, end."""
    found = {(label, start, end) for label, _, start, end in matches(folded.text)}
    return tuple(sorted(found, key=lambda one: one[1:]))


def matches(text: str) -> Iterator[tuple[Danger, int, int, int]]:
    """Every phrase of alarm in plain text that no innocent phrase covers.

    Label, number of the phrase, start and end.
    """
    innocent = [m.span() for p in _innocent() for m in p.finditer(text)]
    for label, phrases in _alarming():
        for number, phrase in enumerate(phrases):
            for match in phrase.finditer(text):
                start, end = match.span()
                if not any(a < end and start < b for a, b in innocent):
                    yield label, number, start, end


@cache
def _alarming() -> tuple[tuple[Danger, tuple[re.Pattern[str], ...]], ...]:
    return (
        ("threat", tuple(map(re.compile, alarming.THREAT))),
        ("self_harm", tuple(map(re.compile, alarming.SELF_HARM))),
    )


@cache
def _innocent() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, alarming.INNOCENT))
