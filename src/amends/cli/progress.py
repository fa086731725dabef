"""A bar on a terminal, from half a second on; nowhere else."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from shutil import get_terminal_size

SOON = 0.5
"""Seconds: what is done before needs no bar."""

OFTEN = 0.1
WIDTH = 30
ROOM = 24
"""Columns for what stands beside the bar."""


@dataclass
class Bar:
    """Shows how much is read, and clears its line at the end."""

    started: float = field(default_factory=time.monotonic)
    drawn: float = 0.0

    def __call__(self, done: int, of: int) -> None:
        """Draw the bar where it is time to."""
        now = time.monotonic()
        if now - self.started < SOON or now - self.drawn < OFTEN or not of:
            return
        self.drawn = now
        width = _width()
        filled = width * done // of
        bar = "#" * filled + "." * (width - filled)
        left = (now - self.started) * (of - done) / max(done, 1)
        sys.stderr.write(f"\r[{bar}] {100 * done // of:3} %, {left:.0f} s left ")
        sys.stderr.flush()

    def close(self) -> None:
        """Clear the line, if anything was drawn."""
        if self.drawn:
            sys.stderr.write("\r" + " " * (_width() + ROOM) + "\r")
            sys.stderr.flush()


def _width() -> int:
    """As wide as the terminal leaves room for: a line that wraps is not drawn over."""
    return max(1, min(WIDTH, get_terminal_size().columns - ROOM - 1))


def bar() -> Bar | None:
    """A bar where standard error is a terminal."""
    return Bar() if sys.stderr.isatty() else None
