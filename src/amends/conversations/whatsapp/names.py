"""Who wrote an entry: the name that stands before the first colon."""

from __future__ import annotations

import re

from amends.conversations import limits

INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def named(line: str) -> tuple[str, int] | None:
    """The sender and where the body starts; None for a line that nobody wrote.

    `line` is what stands behind the header, without its line end.
    """
    end = _colon(line)
    if end is None:
        return None
    written, start = end
    name = cleaned(line[:written])
    if not name or len(name) > limits.LONGEST_NAME or _quotes(name):
        return None
    return name, start


def _colon(line: str) -> tuple[int, int] | None:
    at = line.find(": ")
    if at >= 0:
        return at, at + 2
    bare = line.rstrip("\r")
    if bare.endswith(":"):
        return len(bare) - 1, len(bare)
    if bare.endswith(":."):
        return len(bare) - 2, len(bare) - 1
    return None


def _quotes(name: str) -> bool:
    """Whether a quotation opens and does not close: a notice, cut at its colon."""
    straight = name.count('"') % 2 == 1
    return straight or sum(map(name.count, "“„«")) > sum(map(name.count, "”“»"))


def cleaned(name: str) -> str:
    """The name without invisible marks, its odd spaces made plain."""
    visible = INVISIBLE.sub("", name)
    return visible.replace("\u00a0", " ").replace("\u202f", " ").strip()
