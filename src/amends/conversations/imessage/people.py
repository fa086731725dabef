"""Who is who in `chat.db`: one person may have several handles and several chats."""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

from msgspec import Struct, field

from amends.conversations.addresses import key
from amends.conversations.imessage.tables import columns, rows

GROUP = 43
GROUP_NAME = re.compile(r"chat\d+")


class Room(Struct, frozen=True):
    """A chat: a key that all chats with one person share, and what it is called."""

    key: str
    title: str
    is_group: bool


class People(Struct):
    """Handles by their number, people by what is the same in all their handles."""

    handles: dict[object, str] = field(default_factory=dict)
    rooms: dict[object, Room] = field(default_factory=dict)
    _same: dict[str, str] = field(default_factory=dict)
    _shown: dict[str, str] = field(default_factory=dict)

    def person(self, address: str) -> str:
        """The one key of whoever has this address."""
        found = key(address)
        while (other := self._same.get(found, found)) != found:
            found = other
        return found

    def shown(self, address: str) -> str:
        """The first address that was seen of whoever has this one."""
        return self._shown.setdefault(self.person(address), address)

    def join(self, one: str, other: str) -> None:
        """Both addresses are of one person."""
        first, second = self.person(one), self.person(other)
        if first != second:
            self._same[second] = first


def people(database: sqlite3.Connection) -> People:
    """Everybody in the database."""
    found = People()
    _read_handles(database, found)
    members = _members(database, found)
    wanted = ("ROWID", "chat_identifier", "style", "display_name")
    chats = [_Chat(*row) for row in rows(database, "chat", wanted)]
    for chat in chats:
        for address in members.get(chat.number, ()):
            if not chat.is_group(members):
                found.join(str(chat.identifier), address)
    for chat in chats:
        found.rooms[chat.number] = _room(found, chat, is_group=chat.is_group(members))
    return found


def _read_handles(database: sqlite3.Connection, found: People) -> None:
    persons: dict[object, str] = {}
    wanted = ("ROWID", "id", "person_centric_id")
    for number, address, person in rows(database, "handle", wanted):
        found.handles[number] = str(address)
        if person:
            found.join(persons.setdefault(person, str(address)), str(address))


Members = dict[object, list[str]]


def _members(database: sqlite3.Connection, found: People) -> Members:
    """The addresses in each chat, the person's own left out as Messages does."""
    members: Members = {}
    if columns(database, "chat_handle_join"):
        for chat, handle in rows(
            database, "chat_handle_join", ("chat_id", "handle_id")
        ):
            if address := found.handles.get(handle):
                members.setdefault(chat, []).append(address)
    return members


class _Chat(NamedTuple):
    number: object
    identifier: object
    style: object
    name: object

    def is_group(self, members: Members) -> bool:
        if self.style is not None:
            return self.style == GROUP
        named = GROUP_NAME.match(str(self.identifier)) is not None
        return named or len(members.get(self.number, ())) > 1


def _room(found: People, chat: _Chat, *, is_group: bool) -> Room:
    if is_group:
        return Room(f"group {chat.number}", str(chat.name or ""), is_group=True)
    address = str(chat.identifier)
    return Room(found.person(address), found.shown(address), is_group=False)
