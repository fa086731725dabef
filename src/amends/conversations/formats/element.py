"""Matrix: the JSON that Element exports, edits put where they belong.

To get it: in Element, the room's information, *Export chat*, format JSON. The plain text
depends on the browser's language and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Raw, Struct, field
from msgspec.json import Decoder

from amends.conversations.chat import DELETED, MEDIA, STICKER, TEXT, Chat, Notice
from amends.conversations.choices import Choices
from amends.conversations.decoding import decoded, whole
from amends.conversations.gathering import Gathering, closed
from amends.conversations.moments import number
from amends.conversations.source import Piece, Source

NAME = "element"

SIGNS = ("messages", "[]", "origin_server_ts"), ("messages", "[]", "sender")
MESSAGE, STICKERS, SEALED = "m.room.message", "m.sticker", "m.room.encrypted"
KNOWN = {MESSAGE, STICKERS, SEALED, "m.room.member", "m.reaction"}
REPLACES = "m.replace"
FILES = {"m.image", "m.file", "m.audio", "m.video", "m.location"}
QUOTED = re.compile(r"\A(?:>[^\n]*\n)+\n?")
"""The words answered to, which older clients wrote before the answer."""


class Relation(Struct):
    """What an event has to do with another."""

    rel_type: str | None = None
    event_id: str | None = None
    answers: Any = field(name="m.in_reply_to", default=None)


class New(Struct):
    """The new words of an edited message."""

    body: str = ""


class Content(Struct):
    """What an event says; nothing where it was taken back."""

    msgtype: str | None = None
    body: str | None = None
    displayname: str | None = None
    relation: Relation | None = field(name="m.relates_to", default=None)
    new: New | None = field(name="m.new_content", default=None)


NOTHING = Raw(b"{}")


class Event(Struct):
    """Something that happened in a room."""

    type: str
    sender: str = ""
    origin_server_ts: int | float = 0
    event_id: str = ""
    state_key: str | None = None
    content: Raw = NOTHING


class Export(Struct):
    """One room."""

    messages: list[Event]
    room_name: str | None = None
    exported_by: str | None = None


EXPORT, CONTENT = Decoder(Export), Decoder(Content)


def fits(source: Source) -> bool:
    """Whether one of the files is such an export."""
    return bool(_exports(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each room; times are instants of the sender's server."""
    del choices
    return closed(map(_gathered, _exports(source)), source.name)


def _exports(source: Source) -> list[Piece]:
    some = source.jsons(r"export\.json|matrix.*\.json")
    return [piece for piece in some if all(sign in piece.outline for sign in SIGNS)]


def _gathered(piece: Piece) -> Gathering:
    export = whole(piece, EXPORT)
    chat = Gathering(NAME, export.room_name or "", by_time=True)
    told = [event for event in export.messages if event.type in KNOWN]
    chat.system = len(export.messages) - len(told)
    known = [(e, decoded(bytes(e.content), CONTENT, piece.name)) for e in told]
    edits = dict(_edits(known))
    for event, content in known:
        _add(chat, event, content, edits)
    names = chat.names
    own = (k for k in names.numbers if export.exported_by in (k, names.called(k)))
    chat.me = next(own, None)
    if sealed := sum(event.type == SEALED for event in told):
        chat.notices.append(Notice("unreadable", {"messages": sealed}))
    return chat


def _edits(known: list[tuple[Event, Content]]) -> Iterator[tuple[str, str]]:
    """Which event was edited, and what it says since."""
    for _, content in known:
        if _replaces(content) and content.relation and content.new:
            yield content.relation.event_id or "", content.new.body


def _replaces(content: Content) -> bool:
    return content.relation is not None and content.relation.rel_type == REPLACES


def _add(
    chat: Gathering, event: Event, content: Content, edits: dict[str, str]
) -> None:
    match event.type:
        case "m.room.member":
            chat.system += 1
            if content.displayname:
                chat.names.call(event.state_key or event.sender, content.displayname)
        case "m.reaction":
            chat.skipped["reaction"] += 1
        case _ if _replaces(content):
            pass
        case _ if not event.sender:
            chat.skipped["no_sender"] += 1
        case _ if chat.is_new(event.event_id or id(event)):
            words, kind = _judged(event, content, edits)
            chat.message(number(event.origin_server_ts), event.sender, words, kind)
        case _:
            pass


def _judged(event: Event, content: Content, edits: dict[str, str]) -> tuple[str, int]:
    """Words and kind; what nobody could decrypt was sent all the same."""
    if event.type == STICKERS:
        return "", STICKER
    if event.type == SEALED:
        return "", TEXT
    if content.msgtype is None and content.body is None:
        return "", DELETED
    if content.msgtype in FILES:
        return "", MEDIA
    body = edits.get(event.event_id, content.body or "")
    answers = content.relation is not None and content.relation.answers is not None
    return QUOTED.sub("", body) if answers else body, TEXT
