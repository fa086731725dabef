"""Reads one export with whatstk and says what it found."""

from __future__ import annotations

import json
import sys
import time

from whatstk import WhatsAppChat  # type: ignore[import-not-found]

before = time.perf_counter()
frame = WhatsAppChat.from_source(
    sys.argv[1], hformat="%d/%m/%Y, %H:%M - %name:", max_size=None
).df
parse = time.perf_counter() - before
print(
    json.dumps(
        {
            "messages": len(frame),
            "senders": frame.username.value_counts().to_dict(),
            "last": frame.date.max().isoformat()[:16],
            "parse": parse,
        }
    )
)
