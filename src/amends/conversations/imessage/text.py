"""What imessage-exporter writes as text: one file for each conversation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec import Struct, field

from amends.conversations.chat import DELETED, MEDIA, TEXT
from amends.conversations.gathering import Gathering
from amends.conversations.lining import texts
from amends.conversations.source import Piece

ME = "Me"

DATE = r"([A-Z][a-z]{2} [ \d]?\d, \d{4} {1,2}\d{1,2}:\d\d:\d\d [AP]M)"
HEADER = re.compile(DATE + r"(?: \((?:Read|Delivered|Sent|Edited|Played)\b.*\))?")
NOTE = re.compile(DATE + " .+")
REPLY = re.compile(r"\s+" + DATE)
LISTS = {"Tapbacks:", "Reactions:", "Stickers:"}
ANSWER = re.compile(r"This (?:message|reply) respond(?:s|ed) to an earlier message\.?")
GONE = re.compile(
    r"This message was deleted from the conversation!?|.{1,80} unsent (?:this|a) message.*"
)
FILE = re.compile(
    r"(?:/|~/|[A-Z]:\\).*\.\w{2,5}|(?!\w+://)\S+/\S+\.\w{2,5}|Attachment missing.*"
)
FORMAT = "%b %d, %Y %I:%M:%S %p"


def opens(head: bytes) -> bool:
    """Whether a file opens like one of these."""
    lines = head.decode("utf-8", "replace").lstrip("\ufeff\r\n").splitlines()
    return bool(lines) and bool(HEADER.fullmatch(lines[0]) or NOTE.fullmatch(lines[0]))


def gathered(piece: Piece) -> Gathering:
    """The conversation in one file, on the clock of the computer that exported."""
    title = piece.stem.rsplit(".", 1)[0]
    chat = Gathering("imessage", title, "wall", me=ME)
    for block in _blocks(piece):
        if block.sender is None:
            chat.system += 1
            continue
        kind, words = _judged(block.body)
        chat.message(_time(block.date), block.sender, words, kind)
    return chat


class _Block(Struct):
    """One message: what stands at the left edge, without the replies shown under it."""

    date: str
    sender: str | None = None
    body: list[str] = field(default_factory=list)
    is_note: bool = False
    is_over: bool = False

    def add(self, line: str) -> None:
        if self.sender is None and not self.is_note:
            self.sender = line.strip()
        elif REPLY.fullmatch(line) or line.strip() in LISTS:
            self.is_over = True
        elif not self.is_over and not ANSWER.fullmatch(line.strip()):
            self.body.append(line)


def _blocks(piece: Piece) -> Iterator[_Block]:
    block, before = None, ""
    for line in texts(piece):
        opened = _opened(line) if not before.strip() else None
        if opened:
            if block:
                yield block
            block = opened
        elif block:
            block.add(line)
        before = line
    if block:
        yield block


def _opened(line: str) -> _Block | None:
    if found := HEADER.fullmatch(line):
        return _Block(found[1])
    found = NOTE.fullmatch(line)
    return _Block(found[1], is_note=True) if found else None


def _judged(body: list[str]) -> tuple[int, str]:
    lines = [line for line in body if line.strip()]
    if lines and all(GONE.fullmatch(line.strip()) for line in lines):
        return DELETED, ""
    said = [line for line in lines if not FILE.fullmatch(line.strip())]
    return (MEDIA if len(said) < len(lines) else TEXT), "\n".join(said)


def _time(date: str) -> int:
    try:
        found = datetime.strptime(" ".join(date.split()), FORMAT).replace(tzinfo=UTC)
    except ValueError:
        return 0
    return int(found.timestamp() * 1000)
