"""Reads one export with Amends, without its figures, and says what it found."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from amends.conversations.choices import Choices
from amends.conversations.people import People
from amends.conversations.reading import read
from amends.conversations.registry import formats
from amends.conversations.source import from_path
from amends.conversations.telling import tell

formats()  # loaded before, as the modules of its peers are
before = time.perf_counter()
chats = read([from_path(Path(sys.argv[1]))], Choices())
parse = time.perf_counter() - before
told = tell(chats, People(), ZoneInfo("UTC"))
print(json.dumps({"messages": len(told.chat), "parse": parse}))
