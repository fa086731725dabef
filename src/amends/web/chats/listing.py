"""The conversations in an upload, and the people in it, as lists to choose from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Generic, TypeVar

import numpy as np

from amends.conversations.chat import Chat
from amends.core.kinds.fields import Side
from amends.web.chats.preview import Part, part
from amends.web.chats.upload import TWO, Said, Upload
from amends.words.counts import counted
from amends.words.dates import span
from amends.words.platforms import platform

MOST_SHOWN = 50
"""So many stand in a list; the others are found by a name."""
TELLING = 3
"""Letters from which on a name tells whom it is about."""

Row = TypeVar("Row", "Talk", "Writer")


@dataclass(frozen=True)
class Talk:
    """One conversation: its place, its name, what it holds, and whether it is chosen."""

    place: int
    name: str
    line: str
    is_chosen: bool


@dataclass(frozen=True)
class Writer:
    """One name: its place, what it wrote and where, and whose it is, if that was said."""

    place: int
    name: str
    line: str
    side: Side | None


@dataclass(frozen=True)
class Shown(Generic[Row]):
    """What of a list is shown, and of how many."""

    rows: tuple[Row, ...]
    of: int


def talks(
    upload: Upload, chosen: Collection[int], ex: str, zone: tzinfo, find: str = ""
) -> Shown[Talk]:
    """The conversations that are shown: the chosen, then those that bear the other's name, then the newest."""
    every = list(enumerate(upload.reading(None)))
    every.sort(key=lambda each: -_newest(each[1]))
    rows = [
        Talk(at, _called(chat), _held(chat, zone), at in chosen) for at, chat in every
    ]
    hints = {at: (_called(chat), *chat.names) for at, chat in every}
    return _shown(
        rows, find, lambda row: row.is_chosen, lambda row: hints[row.place], ex
    )


def writers(upload: Upload, said: Said, ex: str, find: str = "") -> Shown[Writer]:
    """The names that are shown: those of which it is said whose they are, then those that wrote most."""
    chats = upload.chosen(None, said)
    counts = _counts(chats)
    places = {name: at for at, name in enumerate(upload.names(said))}
    rows = [
        Writer(places[name], name, _wrote(name, count, chats), _side(name, said))
        for name, count in sorted(counts.items(), key=lambda each: -each[1])
    ]
    return _shown(
        rows, find, lambda row: row.side is not None, lambda row: (row.name,), ex
    )


def guessed(upload: Upload, said: Said, ex: str) -> Said:
    """What the files themselves and the other's name say of whose the names are."""
    chats = upload.chosen(None, said)
    me = {chat.names[chat.me] for chat in chats if chat.me is not None}
    other = {
        name
        for chat in chats
        if chat.me is not None and len(chat.names) == TWO
        for name in chat.names
    }
    named = {name for chat in chats for name in chat.names if _bears(name, ex)}
    return Said(said.which, frozenset(me), frozenset((other | named) - me))


def _shown(
    rows: Sequence[Row],
    find: str,
    is_chosen: Callable[[Row], bool],
    names: Callable[[Row], Iterable[str]],
    ex: str,
) -> Shown[Row]:
    def rank(row: Row) -> int:
        if is_chosen(row):
            return 0
        return 1 if any(_bears(name, ex) for name in names(row)) else 2

    wanted = find.casefold().strip()
    found = [
        row
        for row in sorted(rows, key=rank)
        if is_chosen(row) or any(wanted in name.casefold() for name in names(row))
    ]
    return Shown(tuple(found[:MOST_SHOWN]), len(rows))


def _bears(name: str, ex: str) -> bool:
    return len(ex) >= TELLING and ex.casefold() in name.casefold().split()


def _called(chat: Chat) -> str:
    others = [name for at, name in enumerate(chat.names) if at != chat.me]
    return chat.title or ", ".join(others[:TWO])


def _held(chat: Chat, zone: tzinfo) -> str:
    short = part(chat, zone)
    many = f" · {counted(len(chat.names), 'person')}" if len(chat.names) > TWO else ""
    messages = counted(short.messages, "message")
    return f"{short.platform} · {messages}{_when(short, zone)}{many}"


def _when(short: Part, zone: tzinfo) -> str:
    if short.first is None or short.last is None:
        return ""
    return f", {span(short.first, short.last, zone)}"


def _newest(chat: Chat) -> int:
    return int(chat.time.max()) if len(chat) else 0


def _counts(chats: Sequence[Chat]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for chat in chats:
        wrote = np.bincount(chat.sender, minlength=len(chat.names)).tolist()
        for name, count in zip(chat.names, wrote, strict=True):
            found[name] = found.get(name, 0) + count
    return found


def _wrote(name: str, count: int, chats: Sequence[Chat]) -> str:
    where = dict.fromkeys(platform(chat.format) for chat in chats if name in chat.names)
    whence = f"{', '.join(where)} · " if len(chats) > 1 else ""
    return f"{whence}{counted(count, 'message')}"


def _side(name: str, said: Said) -> Side | None:
    if name in said.me:
        return "me"
    return "them" if name in said.them else None
