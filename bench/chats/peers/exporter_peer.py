"""Reads one export with WhatsApp-Chat-Exporter and says what it found."""

from __future__ import annotations

import json
import sys
import time

from Whatsapp_Chat_Exporter import exported_handler  # type: ignore[import-not-found]
from Whatsapp_Chat_Exporter.data_model import (  # type: ignore[import-not-found]
    ChatCollection,
)

before = time.perf_counter()
chats = ChatCollection()
exported_handler.messages(sys.argv[1], chats, True)  # noqa: FBT003 its own way
parse = time.perf_counter() - before
count = sum(
    not message.meta or message.mime == "media"  # media that was left out counts
    for chat in chats.values()
    for message in chat.values()
)
print(json.dumps({"messages": count, "parse": parse}))
