"""How many of something: one message, two messages."""

from __future__ import annotations

import string
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

MANY: Mapping[str, str] = MappingProxyType({"person": "people", "entry": "entries"})
"""Nouns that do not take an s."""


BY_NAME = ("", "", "", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ALONE = ("not at all", "once", "twice")


def often(count: int) -> str:
    """How often: "not at all", "once", "twice", "three times", "30 times"."""
    if count < len(ALONE):
        return ALONE[count]
    number = BY_NAME[count] if count < len(BY_NAME) else f"{count:,}"
    return f"{number} times"


def counted(count: int, noun: str) -> str:
    """A number and its noun: "1 message", "2,300 messages"."""
    return f"{count:,} {noun if count == 1 else MANY.get(noun, f'{noun}s')}"


def put(template: str, facts: Mapping[str, Any]) -> str:
    """A template with its facts.

    "{days:day|days}" is the one word for one, else the other; "{days:often}" how often.
    """
    return _COUNTING.vformat(template, (), facts)


class _Counting(string.Formatter):
    """Python's own, and words that follow a number."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """The value as a template asks for it."""
        if format_spec == "often":
            return often(int(value))
        one, is_choice, more = format_spec.partition("|")
        if is_choice:
            return one if str(value) == "1" else more
        return str(super().format_field(value, format_spec))


_COUNTING = _Counting()
