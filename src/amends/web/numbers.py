"""Entries named by their numbers, as somebody types them: `2, 5-9`."""

from __future__ import annotations

MOST = 1_000_000


def numbers(text: str) -> frozenset[int]:
    """The entries that a text names, none where it is empty; ValueError where it is not like `2, 5-9`."""
    parts = text.replace(" ", "").split(",") if text.strip() else ()
    return frozenset(number for part in parts for number in _between(part))


def _between(part: str) -> range:
    first, dash, last = part.partition("-")
    begin, end = int(first), int(last if dash else first)
    if not 1 <= begin <= end <= MOST:
        raise ValueError(part)
    return range(begin, end + 1)


def beyond(named: frozenset[int], count: int) -> int | None:
    """The first number named that a record of so many entries does not have, or None."""
    return min((number for number in named if number > count), default=None)
