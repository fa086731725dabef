"""`chat.db` opened so that nothing is written, neither to it nor beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from amends.conversations import limits
from amends.conversations.errors import Damaged
from amends.conversations.imessage.log import LOG_MODE, together
from amends.conversations.source import Piece

LOGGED = b"\2\2"

CAREFULLY = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA query_only = ON",
    "PRAGMA temp_store = MEMORY",
)
"""The file may come from anybody, and nothing of it may reach a temporary file."""


def wants_log(piece: Piece) -> bool:
    """Whether the newest messages may lie in a log beside the database."""
    return piece.head[LOG_MODE] == LOGGED


@contextmanager
def opened(piece: Piece, log: Piece | None) -> Iterator[sqlite3.Connection]:
    """A connection that can only read; Damaged where SQLite finds fault."""
    with closing(_connected(piece, log)) as database:
        try:
            database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits.LONGEST_MESSAGE)
            database.text_factory = _text
            for statement in CAREFULLY:
                database.execute(statement)
            yield database
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise Damaged(f"{piece.name} is damaged: {error}.") from None


def _connected(piece: Piece, log: Piece | None) -> sqlite3.Connection:
    """In place where it lies by itself, else in memory."""
    if piece.path and (log is None or log.size == 0):
        return sqlite3.connect(_address(piece.path), uri=True)
    whole = together(piece.whole(), log.whole() if log else b"")
    database = sqlite3.connect(":memory:")
    try:
        database.deserialize(bytes(whole))
    except sqlite3.Error as error:
        database.close()
        raise Damaged(f"{piece.name} is damaged: {error}.") from None
    return database


def _address(path: Path) -> str:
    return f"{path.absolute().as_uri()}?immutable=1"


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
