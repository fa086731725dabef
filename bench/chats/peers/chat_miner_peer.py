"""Reads one export with chat-miner and says what it found."""

from __future__ import annotations

import json
import sys
import time

from chatminer import chatparsers  # type: ignore[import-not-found]

before = time.perf_counter()
parser = getattr(chatparsers, sys.argv[1])(sys.argv[2])
parser.parse_file()
frame = parser.parsed_messages.get_df(as_pandas=True)
parse = time.perf_counter() - before
print(
    json.dumps(
        {
            "messages": len(frame),
            "senders": frame.author.value_counts().to_dict(),
            "last": frame.timestamp.max().isoformat()[:16],
            "parse": parse,
        }
    )
)
