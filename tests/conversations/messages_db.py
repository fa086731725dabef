"""A made-up `chat.db`, as a Mac would write it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, text TEXT,
 attributedBody BLOB, handle_id INTEGER DEFAULT 0, date INTEGER, is_from_me INTEGER
 DEFAULT 0, service TEXT, item_type INTEGER DEFAULT 0, group_action_type INTEGER DEFAULT 0,
 associated_message_type INTEGER DEFAULT 0, associated_message_guid TEXT,
 date_edited INTEGER DEFAULT 0, date_retracted INTEGER DEFAULT 0,
 cache_has_attachments INTEGER DEFAULT 0, balloon_bundle_id TEXT);
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT, service TEXT,
 person_centric_id TEXT);
CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT, chat_identifier TEXT,
 style INTEGER, display_name TEXT);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER,
 PRIMARY KEY (chat_id, message_id));
CREATE TABLE chat_handle_join (chat_id INTEGER, handle_id INTEGER);
"""
FIRST = 700_000_000
"""Seconds since 2001: an evening in March 2023."""

OF_TWO, GROUP = 45, 43

BEFORE = (
    b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00"
    b"\x84\x84\x08NSObject\x00\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+"
)
AFTER = (
    b"\x86\x84\x02iI\x01\x12\x92\x84\x84\x84\x0cNSDictionary\x00\x94\x84\x01i\x01\x86"
)


def attributed(text: str, length: bytes | None = None) -> bytes:
    """Words in the form in which newer Macs keep them."""
    raw = text.encode()
    return BEFORE + (_length(len(raw)) if length is None else length) + raw + AFTER


def _length(size: int) -> bytes:
    if size < 0x80:
        return bytes([size])
    if size < 0x10000:
        return b"\x81" + size.to_bytes(2, "little")
    return b"\x82" + size.to_bytes(4, "little")


class Database:
    """A `chat.db` that a test writes to; it stays open, as it is on a Mac."""

    def __init__(self, path: Path, *, logged: bool = False, page: int = 512) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = OFF")
        self.connection.execute(f"PRAGMA page_size = {page}")
        if logged:
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA wal_autocheckpoint = 0")
        self.connection.executescript(SCHEMA)

    def insert(self, table: str, **values: Any) -> int:
        """Write one row, and give its number."""
        marks = ", ".join("?" * len(values))
        names = ", ".join(values)
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 made-up rows
        return self.connection.execute(statement, tuple(values.values())).lastrowid or 0

    def person(self, handle: int, address: str, **more: Any) -> None:
        """A handle."""
        self.insert("handle", ROWID=handle, id=address, service="iMessage", **more)

    def chat(self, chat: int, identifier: str, *handles: int, **more: Any) -> None:
        """A chat with those handles; of two unless said otherwise."""
        values = {"style": OF_TWO, **more}
        self.insert("chat", ROWID=chat, chat_identifier=identifier, **values)
        for handle in handles:
            self.insert("chat_handle_join", chat_id=chat, handle_id=handle)

    def message(self, at: int, text: str | None, *chats: int, **more: Any) -> None:
        """A message so many seconds after the first; from handle 1 unless said otherwise."""
        values = {"date": (FIRST + at) * 10**9, "handle_id": 1, **more}
        number = self.insert("message", text=text, **values)
        for chat in chats:
            self.insert("chat_message_join", chat_id=chat, message_id=number)

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()


def everything(database: Database) -> None:
    """Two people over three chats, a group, and all that is no message."""
    database.person(1, "+15550100123")
    database.person(2, "alex@example.org", person_centric_id="p1")
    database.person(3, "+1 (555) 010-0123", person_centric_id="p1")
    database.person(4, "jo@example.org")
    database.chat(1, "+15550100123", 1)
    database.chat(2, "alex@example.org", 2)
    database.chat(3, "+15550100123", 3)
    database.chat(4, "chat77", 1, 4, style=GROUP, display_name="Friends")
    mine = {"is_from_me": 1, "handle_id": 0}
    database.message(0, "hello Sam", 1)
    database.message(60, None, 1, attributedBody=attributed("hello you 👋"), **mine)
    database.message(120, "from my other address", 2, handle_id=2)
    database.message(180, "in two chats at once", 1, 3)
    database.message(190, "Loved “hello you 👋”", 1)
    database.message(200, None, 1, associated_message_type=2000)
    database.message(210, None, 1, associated_message_type=3000, **mine)
    database.message(240, "\ufffc", 1, cache_has_attachments=1)
    database.message(250, None, 1, date_retracted=5, **mine)
    database.message(260, None, 4, item_type=2)
    database.message(270, "hi all", 4, handle_id=4)
    database.message(280, "belongs nowhere")
    database.message(0, "no date", 1, date=0)
    database.message(0, "in seconds", 1, date=400_000_000, **mine)


def main() -> None:
    """Write the samples anew."""
    samples = Path(__file__).parent / "samples" / "imessage"
    whole, logged = samples / "chat.db", samples / "with its log"
    whole.unlink(missing_ok=True)
    database = Database(whole)
    everything(database)
    database.close()
    _with_log(logged)


def _with_log(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    working = folder / "working"
    database = Database(working, logged=True)
    database.person(1, "+15550100123")
    database.chat(1, "+15550100123", 1)
    database.message(0, "before", 1)
    database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.message(60, "in the log alone", 1)
    for name in ("", "-wal"):
        kept = folder / f"chat.db{name}"
        kept.write_bytes(Path(f"{working}{name}").read_bytes())
    database.close()
    for name in ("", "-wal", "-shm"):
        Path(f"{working}{name}").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
