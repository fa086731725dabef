"""Moments as they are written: ISO 8601 with an offset, which allows more than RFC 3339."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

MOMENT = re.compile(
    r"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$"
)
MOMENTS = ("at", "recorded", "first", "last", "start", "end")


def with_moments(plain: Any) -> Any:
    """The same plain values with their moments read, but for what an erasing left.

    Raises ValueError, in a sentence, for one that is none.
    """
    if isinstance(plain, list):
        return [with_moments(item) for item in plain]
    if not isinstance(plain, dict):
        return plain
    return {
        name: _moment(name, value) if name in MOMENTS else _inner(name, value)
        for name, value in plain.items()
    }


def _inner(name: str, value: Any) -> Any:
    return value if name == "left" else with_moments(value)


def _moment(name: str, value: Any) -> Any:
    if not isinstance(value, str) or (name == "last" and value in ("me", "them")):
        return value
    if not MOMENT.match(value):
        raise ValueError(f"`{name}` is no ISO 8601 time with an offset: {value[:40]!r}")
    try:
        return datetime.fromisoformat(value.upper())
    except ValueError:
        raise ValueError(f"`{name}` names no real time: {value[:40]!r}") from None
