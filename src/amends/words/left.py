"""How long something may still take, in words that do not change with every look."""

from __future__ import annotations

from amends.words.counts import counted

FEW, MINUTE, STEP = 5, 60, 5


def left(seconds: float | None) -> str:
    """About how long is left; "" where that cannot be said."""
    if seconds is None:
        return ""
    if seconds < FEW:
        return "A few seconds left."
    if seconds < MINUTE:
        return f"About {round(seconds / STEP) * STEP} seconds left."
    return f"About {counted(round(seconds / MINUTE), 'minute')} left."
