"""How words and characters are counted: one definition for every format."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\x00-\x20]+")
"""A word is what stands between spaces, tabs and line ends of ASCII."""


def words(text: str) -> int:
    """How many words a text has; scripts without spaces have few."""
    return len(WORD.findall(text))


def characters(text: str) -> int:
    """How many characters can be seen: spaces and line ends do not count."""
    return sum(map(len, WORD.findall(text)))
