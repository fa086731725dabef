"""Memory that is freed, kept for the next block of a file."""

from __future__ import annotations

import numpy as np

LARGE = 31 * 1024 * 1024


def keep_memory() -> None:
    """Have the C library keep what is freed.

    glibc gives large blocks back to the system at once and gets them anew, page by
    page; once a block just below 32 MB was freed, it keeps those that are smaller.
    """
    np.empty(LARGE, np.uint8)
