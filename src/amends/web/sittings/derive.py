"""Deriving keys from passphrases, a few at a time: each takes much memory by design."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

AT_ONCE = 2
_gate = threading.BoundedSemaphore(AT_ONCE)


@contextmanager
def one_at_the_gate() -> Iterator[None]:
    """Waits until fewer than two derivations run in this process."""
    with _gate:
        yield
