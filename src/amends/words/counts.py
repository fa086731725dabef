"""How many of something: one message, two messages."""

from __future__ import annotations

import string
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

MANY: Mapping[str, str] = MappingProxyType({"person": "people", "entry": "entries"})
"""Nouns that do not take an s."""
SELDOM: Mapping[int, str] = MappingProxyType({1: "once", 2: "twice"})
OFTEN = "often"
"""How a template asks for a count as "once", "twice", "3 times"."""


def counted(count: int, noun: str) -> str:
    """A number and its noun: "1 message", "2,300 messages"."""
    return f"{count:,} {noun if count == 1 else MANY.get(noun, f'{noun}s')}"


def put(template: str, facts: Mapping[str, Any]) -> str:
    """A template with its facts.

    "{days:day|days}" is the one word for one, else the other; "{times:often}" is "once",
    "twice" or "3 times".
    """
    return _COUNTING.vformat(template, (), facts)


def often(times: int) -> str:
    """How often: "once", "twice", "3 times"."""
    return SELDOM.get(times, f"{times:,} times")


class _Counting(string.Formatter):
    """Python's own, and words that follow a number."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """The value as a template asks for it."""
        if format_spec == OFTEN:
            return often(int(value))
        one, is_choice, more = format_spec.partition("|")
        if is_choice:
            return one if str(value) == "1" else more
        return str(super().format_field(value, format_spec))


_COUNTING = _Counting()
