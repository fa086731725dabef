"""Reads the bytes of one file and does nothing with them."""

from __future__ import annotations

import json
import sys
import time

before = time.perf_counter()
with open(sys.argv[1], "rb", buffering=0) as file:  # noqa: PTH123 nothing but the system call
    while file.read(2 * 1024 * 1024):
        pass
print(json.dumps({"parse": time.perf_counter() - before}))
