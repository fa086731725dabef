"""Messenger and Instagram: JSON files, their folder or its archive, encrypted chats too.

To get it: in the accounts centre, *Download your information*, only *Messages*, format
JSON (not HTML). End-to-end encrypted chats come apart, from *Download secure storage
data*: put their files into the same folder, and both halves are read as one.
"""

from __future__ import annotations

import re

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.decoding import whole
from amends.conversations.gathering import closed
from amends.conversations.messenger.shapes import THREAD
from amends.conversations.messenger.threads import Threads
from amends.conversations.source import Piece, Source

NAME = "messenger"

NUMBERED = re.compile(r".*_(\d+)\.json", re.IGNORECASE)
"""`message_1.json` in the folder of a thread, `Alex_12.json` where it was encrypted."""

SENDER = re.compile(rb'"(?:sender_name|senderName)"\s*:')

SIGNS = ({"sender_name", "timestamp_ms"}, {"senderName", "timestamp"})


def fits(source: Source) -> bool:
    """Whether one of the files is a thread."""
    named = [piece for piece in source.pieces if _number(piece) >= 0]
    likely = [piece for piece in named if "messages/" in piece.name] or named
    some = likely[:10] if len(source.pieces) > 1 else source.pieces
    return any(_is_thread(piece) for piece in some)


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each two people, and one for each group; times are instants."""
    del choices
    threads = Threads(_platform(source))
    for piece in _files(source):
        folder, _, _ = piece.name.rpartition("/")
        threads.add(folder, whole(piece, THREAD))
    return closed(threads.gathered(), source.name)


def _files(source: Source) -> list[Piece]:
    """The files of threads, the oldest of each first: `message_1` is the newest."""
    if len(source.pieces) == 1:
        return list(source.pieces)
    found = [p for p in source.pieces if _number(p) >= 0 and SENDER.search(p.head)]
    return sorted(found, key=_number, reverse=True)


def _number(piece: Piece) -> int:
    found = NUMBERED.fullmatch(piece.stem)
    return int(found[1][:9]) if found else -1


def _is_thread(piece: Piece) -> bool:
    keys = {
        path[2]
        for path in piece.outline
        if path[:2] == ("messages", "[]") and len(path) == 3
    }
    return any(signs <= keys for signs in SIGNS)


def _platform(source: Source) -> str:
    places = (source.name, *(piece.name for piece in source.pieces))
    instagram = any("instagram" in place.lower() for place in places)
    return "instagram" if instagram else NAME
