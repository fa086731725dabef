"""Reads the bytes of one file, so many at a time or all (-1), and does nothing with them."""

from __future__ import annotations

import json
import sys
import time

size = int(sys.argv[1])
before = time.perf_counter()
with open(sys.argv[2], "rb", buffering=0) as file:  # noqa: PTH123 nothing but the system call
    while file.read(size):
        pass
print(json.dumps({"parse": time.perf_counter() - before}))
