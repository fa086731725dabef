"""Text messages of an Android phone, as SMS Backup & Restore writes them.

To get it: the app of that name, *Back up now*, messages; give the `.xml`. Pictures may
stay in it. Drafts and what failed were never sent and do not count.
"""

from __future__ import annotations

import re

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged
from amends.conversations.gathering import closed
from amends.conversations.sms.elements import messages
from amends.conversations.sms.threads import Threads
from amends.conversations.source import Piece, Source

NAME = "sms"

ROOT = re.compile(rb"<smses[\s>/]")
WIDE = (b"\xff\xfe<", b"\xfe\xff\0<")


def fits(source: Source) -> bool:
    """Whether one of the files is such a backup."""
    return bool(_backups(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each number, or group of numbers; times are instants."""
    del choices
    threads = Threads()
    for piece in _backups(source):
        for message in messages(piece):
            threads.add(message)
    return closed(threads.gathered(), source.name)


def _backups(source: Source) -> list[Piece]:
    named = [piece for piece in source.pieces if piece.name.lower().endswith(".xml")]
    some = source.pieces if len(source.pieces) == 1 else named
    return [piece for piece in some if _is_backup(piece)]


def _is_backup(piece: Piece) -> bool:
    if piece.head.startswith(WIDE):
        raise Damaged(f"{piece.name} is saved as UTF-16; save it again as UTF-8.")
    return piece.head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"<") and bool(
        ROOT.search(piece.head)
    )
