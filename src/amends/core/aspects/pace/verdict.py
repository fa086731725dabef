"""What one rule of the pace says at a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from amends.core.reason import Reason

Answer = Literal["never", "wait", "answer", "free"]
STRICTEST: tuple[Answer, ...] = ("never", "wait", "answer", "free")
Until = Literal["they_write", "they_lift_it"]


@dataclass(frozen=True)
class Verdict:
    """What one rule says at a moment.

    `end` is the first moment at which a `wait` of this rule is over, None where it
    does not end by itself; `until` says what would end a `never`.
    """

    answer: Answer
    reason: Reason
    end: datetime | None = None
    until: Until | None = None
