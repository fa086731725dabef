"""Deriving keys, two at a time on one computer: each takes much memory by design.

Every worker of a server passes the same two places, which are locked files in its
folder. Where there are no such locks (Windows, no folder, or one that cannot be
written), each process has its own two.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from random import SystemRandom
from typing import IO

from django.conf import settings

AT_ONCE = 2
_here = threading.BoundedSemaphore(AT_ONCE)


@contextmanager
def at_the_gate() -> Iterator[None]:
    """Waits until fewer than two derivations run; never within another."""
    with _here, ExitStack() as stack:
        with suppress(OSError):
            files = [stack.enter_context(file.open("ab")) for file in places()]
            _take_one(files)
        yield


def places() -> list[Path]:
    """The files that stand for a derivation each."""
    names = [f"deriving-{number}.lock" for number in range(AT_ONCE)]
    return [Path(settings.DATA) / name for name in names]


if sys.platform == "win32":

    def _take_one(files: Sequence[IO[bytes]]) -> None:
        """Each process has its own two places."""

else:
    import fcntl

    def _take_one(files: Sequence[IO[bytes]]) -> None:
        """Lock a file that is free, or wait for one of them; closing it lets it go."""
        for file in files:
            with suppress(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
        fcntl.flock(SystemRandom().choice(files), fcntl.LOCK_EX)
