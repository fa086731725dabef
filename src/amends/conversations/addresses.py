"""Numbers and e-mail addresses: two ways of writing one are one and the same."""

from __future__ import annotations

import re

TELLING = 9
"""Digits from the end that tell one number from another, with or without its country."""

SHORTEST = 6


def key(address: str) -> str:
    """What is the same however an address is written; "" where there is none."""
    plain = address.strip().casefold()
    digits = re.sub(r"\D", "", plain)
    if "@" in plain or len(digits) < SHORTEST or re.search(r"[^\W\d_]", plain):
        return plain
    return digits[-TELLING:]
