"""What a word is about: kin, illness, gifts, screens, places, harm and so on.

A word that was never seen in training still counts as one of its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

FILE = "senses.txt"
ENDINGS = ("'s", "s", "es", "d", "ed", "ing", "er", "ly", "in")
STEM = 3
"""Letters that must be left where an ending is taken off."""
LONGEST = 5
"""Words that stand side by side in an entry, at most."""


@cache
def senses(word: str) -> tuple[str, ...]:
    """The senses of a word, looked up as it stands and without its ending."""
    table = _table()
    if word in table:
        return table[word]
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= STEM and stem in table:
            return table[stem]
    return ()


def together(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Words that stand side by side and have a sense as such: these, and the sense."""
    table, starts = _table(), _starts()
    for place, word in enumerate(words):
        if word not in starts:
            continue
        for end in range(place + 2, min(place + LONGEST, len(words)) + 1):
            joined = "_".join(words[place:end])
            yield from ((joined, sense) for sense in table.get(joined, ()))


def is_about(words: Sequence[str], sense: str) -> bool:
    """Whether a word, or words that stand side by side, have a sense."""
    if any(sense in senses(word) for word in words):
        return True
    return any(sense == about for _, about in together(words))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Each word, and each group joined by `_`, with its senses in the file's order."""
    found: dict[str, dict[str, None]] = {}
    text = resources.files("amends.drafts").joinpath(FILE).read_text(encoding="utf-8")
    for line in text.splitlines():
        sense, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            for word in words.split():
                found.setdefault(word, {})[sense] = None
    return {word: tuple(about) for word, about in found.items()}


@cache
def _starts() -> frozenset[str]:
    return frozenset(word.split("_", 1)[0] for word in _table() if "_" in word)
