"""A visit with one more answer, and without those that fell with the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from amends.web.door.visit import Visit

OF_THE_FILE = ("which", "people", "dates", "whose")
"""What a file that was read leaves open."""
STANDS_ON = {
    **dict.fromkeys(("order", "stop", "harm", "afraid"), ("sure",)),
    "chat": OF_THE_FILE,
    "which": ("people", "whose"),
}
"""By a screen: the answers that fall with it."""


def with_answer(
    visit: Visit, step: str, value: Mapping[str, Any], now: datetime
) -> Visit:
    """The visit with a screen answered; a chat that was read before is let go with its answers."""
    answered = visit.answering(step, value, now)
    for later in STANDS_ON.get(step, ()):
        answered = answered.without(later)
    return replace(answered, upload=None, job=None) if step == "chat" else answered
