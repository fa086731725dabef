"""The next block made ready while this one is counted: two processors, one order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import numpy as np

Given = TypeVar("Given")
Ready = TypeVar("Ready")


def ahead(items: Iterable[Given], work: Callable[[Given], Ready]) -> Iterator[Ready]:
    """What `work` makes of each item, one item ahead, on a thread of its own.

    The items themselves are asked for here, on the caller's thread.
    """
    keep_memory()
    with ThreadPoolExecutor(1) as pool:
        waiting: Future[Ready] | None = None
        for item in items:
            begun = pool.submit(work, item)
            if waiting is not None:
                yield waiting.result()
            waiting = begun
        if waiting is not None:
            yield waiting.result()


LARGE = 31 * 1024 * 1024


def keep_memory() -> None:
    """Have the C library keep what is freed, for the next block to use.

    glibc gives large blocks back to the system at once, and gets them anew page by
    page; once a block just below 32 MB was freed, it keeps what is smaller.
    """
    np.empty(LARGE, np.uint8)
