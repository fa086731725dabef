"""The conversations in `chat.db`, the database of Messages on a Mac."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import Struct, field

from amends.conversations.chat import DELETED, MEDIA, TEXT, Notice
from amends.conversations.errors import Damaged
from amends.conversations.gathering import Gathering, one_more
from amends.conversations.imessage.body import APP, ATTACHED, TAPBACK, words
from amends.conversations.imessage.opening import opened, wants_log
from amends.conversations.imessage.people import People, people
from amends.conversations.imessage.tables import columns, selection
from amends.conversations.moments import number
from amends.conversations.source import Piece

ME = "Me"
TABLES = ("message", "chat", "handle", "chat_message_join")

SINCE_2001 = 978_307_200_000
"""Milliseconds from 1970 to where Apple counts from."""

NANOSECONDS = 10**12
"""Larger numbers are nanoseconds, which they have been since 2017; else seconds."""

REACTIONS = range(1000, 5000)
"""Kinds of association: stickers laid on, tapbacks given and taken, votes."""

STEP = 4096


class Row(NamedTuple):
    """What is wanted of a message."""

    text: Any
    attributedBody: Any  # noqa: N815 the column is called so
    date: Any
    is_from_me: Any
    handle_id: Any
    item_type: Any
    associated_message_type: Any
    date_retracted: Any
    cache_has_attachments: Any
    balloon_bundle_id: Any


def gathered(piece: Piece, log: Piece | None) -> list[Gathering]:
    """One conversation for each person, over all their handles, and for each group."""
    with opened(piece, log) as database:
        if not all(columns(database, table) for table in TABLES):
            raise Damaged(f"{piece.name} is a database, but not that of Messages.")
        found = _Conversations(people(database))
        share = piece.size * STEP // _count(database)
        for at, (place, chat, row) in enumerate(_rows(database), 1):
            found.add(place, chat, row)
            if at % STEP == 0:
                piece.told(share)
    chats = list(found.chats.values())
    if found.astray and chats:
        chats[0].skipped["no_conversation"] += found.astray
    if log is None and wants_log(piece):
        for each in chats:
            each.notices.append(Notice("without_log"))
    return chats


def _count(database: sqlite3.Connection) -> int:
    (count,) = database.execute("SELECT max(_rowid_) FROM message").fetchone()
    return max(1, number_of(count))


def _rows(database: sqlite3.Connection) -> Iterator[tuple[int, object, Row]]:
    """The place of a message in its table, a chat that it is in, the message."""
    chosen = selection(database, "message", Row._fields)
    cursor = database.execute(
        f"SELECT message._rowid_, chat_message_join.chat_id, {chosen} FROM message"  # noqa: S608 names of our own # nosec B608
        " LEFT JOIN chat_message_join ON chat_message_join.message_id = message.ROWID"
        " ORDER BY message._rowid_"
    )
    for place, chat, *values in cursor:
        yield place, chat, Row(*values)


class _Conversations(Struct):
    people: People
    chats: dict[str, Gathering] = field(default_factory=dict)
    astray: int = 0
    _place: int = -1
    _seen: set[str] = field(default_factory=set)

    def add(self, place: int, chat: object, row: Row) -> None:
        """Add a message, once however many chats of one person it is in."""
        if place != self._place:
            self._place, self._seen = place, set()
        room = self.people.rooms.get(chat)
        if room is None:
            self.astray += 1
            return
        if room.key in self._seen:
            return
        self._seen.add(room.key)
        into = self.chats.get(room.key)
        if into is None:
            one_more(self.chats, "The database")
            into = Gathering("imessage", room.title, me=ME, by_time=True)
            self.chats[room.key] = into
        self._put(into, room.key if not room.is_group else None, row)

    def _put(self, into: Gathering, other: str | None, row: Row) -> None:
        what = judged(row)
        if row.item_type:
            into.system += 1
        elif what is None:
            into.skipped["reaction"] += 1
        elif not row.date:
            into.skipped["no_date"] += 1
        elif sender := self._sender(into, other, row):
            into.message(time(row.date), sender, what[1], what[0])
        else:
            into.skipped["no_sender"] += 1

    def _sender(self, into: Gathering, other: str | None, row: Row) -> str:
        if row.is_from_me:
            return ME
        if other is None:
            address = self.people.handles.get(row.handle_id, "")
            other = address and self.people.person(address)
            into.names.call(other, self.people.shown(address) if address else "")
        else:
            into.names.call(other, into.title)
        return other


def time(date: Any) -> int:
    """Milliseconds since 1970, of either way in which Apple has counted."""
    value = number_of(date)
    since = value // 10**6 if abs(value) > NANOSECONDS else value * 1000
    return since + SINCE_2001


def number_of(value: Any) -> int:
    """A whole number of any size that a column can hold."""
    match value:
        case int():
            return value
        case float() | str():
            return number(value)
        case _:
            return 0


def judged(row: Row) -> tuple[int, str] | None:
    """The kind of a message and its words; None for a tapback."""
    written = words(row.text, row.attributedBody)
    said = written.replace(ATTACHED, "").replace(APP, "").strip()
    if row.associated_message_type in REACTIONS or TAPBACK.fullmatch(said):
        return None
    if row.date_retracted:
        return DELETED, ""
    more = row.cache_has_attachments or (row.balloon_bundle_id and not said)
    return (MEDIA if more or len(said) < len(written.strip()) else TEXT), said
