"""Nobody's turn: whatever is begun to be read waits, until the turns are given back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from amends.web.chats import job as jobs


@contextmanager
def nobodys_turn() -> Iterator[None]:
    """Takes every turn, and gives them back at the end."""
    for _ in range(jobs.AT_ONCE):
        jobs._turns.acquire()
    try:
        yield
    finally:
        for _ in range(jobs.AT_ONCE):
            jobs._turns.release()
