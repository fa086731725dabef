"""What signal-export writes: `data.json`, one message a line, on the clock of the wall."""

from __future__ import annotations

import re

from msgspec import UNSET, Raw, Struct, UnsetType
from msgspec.json import Decoder

from amends.conversations.chat import CALL, DELETED, MEDIA, STICKER, TEXT
from amends.conversations.decoding import decoded
from amends.conversations.gathering import Gathering
from amends.conversations.lining import lines
from amends.conversations.moments import wall
from amends.conversations.source import Piece

ME = "Me"
"""What signal-export calls whose Signal it was."""

NOBODY = {"", "No-Sender"}
NOTHING = {b"null", b'""', b"{}", b"[]", b"false"}
CALLS = re.compile(
    r"(?:Incoming|Outgoing|Missed)(?: voice| video| group)? call(?: \([\w ,]+\))?"
)


class Line(Struct):
    """One message."""

    date: str
    sender: str | None
    body: str | None = None
    sticker: Raw | UnsetType = UNSET
    attachments: list[Raw] = []
    deleted: bool = False
    call: bool = False


LINE = Decoder(Line)


def gathered(piece: Piece, title: str) -> Gathering:
    """The conversation in one file."""
    chat = Gathering("signal", title, "wall", me=ME)
    for at, line in lines(piece):
        if line.strip():
            _add(chat, decoded(line, LINE, piece.name, at))
    return chat


def _add(chat: Gathering, line: Line) -> None:
    body = (line.body or "").strip()
    put(chat, wall(line.date), line.sender or "", *_judged(line, body))


def put(chat: Gathering, time: int | None, sender: str, kind: int, body: str) -> None:
    """Add a message, unless it has no sender, no date, or is there already."""
    if sender in NOBODY:
        chat.skipped["no_sender"] += 1
    elif not time:
        chat.skipped["no_date"] += 1
    elif chat.is_new(time, sender, kind, body):
        chat.message(time, sender, body, kind)


def _judged(line: Line, body: str) -> tuple[int, str]:
    if line.deleted:
        return DELETED, ""
    if line.call or CALLS.fullmatch(body):
        return CALL, ""
    if isinstance(line.sticker, Raw) and bytes(line.sticker) not in NOTHING:
        return STICKER, body
    return (MEDIA if line.attachments else TEXT), body
