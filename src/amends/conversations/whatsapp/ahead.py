"""The next block made ready while this one is counted: two processors, one order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Given = TypeVar("Given")
Ready = TypeVar("Ready")


def ahead(items: Iterable[Given], work: Callable[[Given], Ready]) -> Iterator[Ready]:
    """What `work` makes of each item, one item ahead, on a thread of its own.

    The items themselves are asked for here, on the caller's thread.
    """
    with ThreadPoolExecutor(1) as pool:
        waiting: Future[Ready] | None = None
        for item in items:
            begun = pool.submit(work, item)
            if waiting is not None:
                yield waiting.result()
            waiting = begun
        if waiting is not None:
            yield waiting.result()
