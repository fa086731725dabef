"""iMessage: a Mac's `chat.db` with its `-wal`, or the text that imessage-exporter writes.

To get it: on a Mac, close Messages and copy `chat.db` and `chat.db-wal` from
`~/Library/Messages` into one folder; give that. The copy is opened to be read alone, and
nothing is written beside it. Tapbacks are no messages.
"""

from __future__ import annotations

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.gathering import closed
from amends.conversations.imessage import text
from amends.conversations.source import DATABASE, LOG, Piece, Source

NAME = "imessage"

FIRST = 5
ORPHANED = "Orphaned.txt"
"""Messages that belong to no conversation."""


def fits(source: Source) -> bool:
    """Whether the source is such a database, or such texts."""
    some = _texts(source)[:FIRST]
    return _database(source) is not None or any(text.opens(p.head) for p in some)


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each person and group; instants from a database alone."""
    from amends.conversations.imessage import database

    del choices
    piece = _database(source)
    if piece:
        return closed(database.gathered(piece, _log(source, piece)), source.name)
    texts = [piece for piece in _texts(source) if text.opens(piece.head)]
    return closed(map(text.gathered, texts), source.name)


def _database(source: Source) -> Piece | None:
    named = [piece for piece in source.pieces if piece.name.lower().endswith(".db")]
    some = named or list(source.pieces[:1])
    return next((piece for piece in some if piece.head.startswith(DATABASE)), None)


def _log(source: Source, database: Piece) -> Piece | None:
    return next((p for p in source.pieces if p.name == database.name + LOG), None)


def _texts(source: Source) -> list[Piece]:
    return [
        piece
        for piece in source.pieces
        if piece.name.lower().endswith(".txt") and piece.stem != ORPHANED
    ]
