"""What sigtop writes for people: a block of fields for each message, then its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from amends.conversations import limits
from amends.conversations.chat import MEDIA, TEXT
from amends.conversations.errors import TooLarge
from amends.conversations.gathering import Gathering
from amends.conversations.lining import texts
from amends.conversations.signal.exported import put
from amends.conversations.source import Piece

ME = "You"
"""What sigtop calls whose Signal it was."""

OPENING = re.compile(r"\ufeff?Conversation: [^\n]+\r?\n\r?\n(?:From|Type): ")
ADDRESS = re.compile(r" \((?:\+?[\d ()-]{5,}|[0-9a-f-]{36}|[\w.-]+\.\d{2,})\)$")
"""A number or another address behind a name."""
FIELD = re.compile(r"(From|Type|Sent|Received|Attachment|Reaction|Edited): (.*)")
SENT = re.compile(
    r"\w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)"
)
MONTHS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
MESSAGES = ("incoming", "outgoing")
VERSION, QUOTED, CHANGED = "| Version: ", ">", "|"


def opens(head: bytes) -> bool:
    """Whether a file opens like one of these."""
    return OPENING.match(head.decode("utf-8", "replace")) is not None


def gathered(piece: Piece) -> Gathering:
    """The conversation in one file; an edited message has the time of its first version."""
    chat = Gathering("signal", me=ME)
    for block in _blocks(piece, chat):
        _add(chat, block)
    return chat


class _Block:
    """A message: its fields, and the lines behind the first empty one."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.lines: list[str] = []
        self._is_open = True
        self._size = 0

    def add(self, line: str, name: str) -> None:
        """One more line; TooLarge beyond what a message can be."""
        if self._is_open:
            self._is_open = bool(line)
            if field := FIELD.fullmatch(line):
                self.fields.setdefault(field[1], field[2])
            return
        self.lines.append(line)
        self._size += len(line) + 1
        if self._size > limits.LONGEST_MESSAGE:
            raise TooLarge(f"{name} holds a message too long to be one.")


def _blocks(piece: Piece, chat: Gathering) -> Iterator[_Block]:
    """Every message; what stands before the first tells with whom the chat is."""
    block: _Block | None = None
    for before, line, after in _in_threes(texts(piece)):
        if not before and _begins(line, after):
            if block:
                yield block
            block = _Block()
        if block:
            block.add(line, piece.name)
        elif line.startswith("Conversation: "):
            chat.title = _bare(line.partition(": ")[2])
    if block:
        yield block


def _begins(line: str, after: str) -> bool:
    """Whether a message begins, and no words that look alike."""
    if line.startswith("From: "):
        return after.startswith("Type: ")
    return line.startswith("Type: ") and after.startswith(("Sent: ", "Received: "))


def _in_threes(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Each line between the one before it and the one after it."""
    before, line = "", None
    for after in lines:
        if line is not None:
            yield before, line, after
            before = line
        line = after
    if line is not None:
        yield before, line, ""


def _add(chat: Gathering, block: _Block) -> None:
    fields = block.fields
    if fields.get("Type") not in MESSAGES or "From" not in fields:
        chat.system += 1
        return
    is_edited = "Edited" in fields
    lines = _newest(block.lines) if is_edited else block.lines
    sent = _oldest(block.lines) if is_edited else fields.get("Sent", "")
    kind = MEDIA if "Attachment" in fields else TEXT
    put(chat, _instant(sent), _bare(fields["From"]), kind, _words(lines))


def _bare(name: str) -> str:
    return ADDRESS.sub("", name).strip()


def _newest(lines: list[str]) -> list[str]:
    """The words of the newest version, which stands first."""
    found: list[str] = []
    seen = False
    for line in lines:
        if line.startswith(VERSION):
            if seen:
                break
            seen = True
        elif line.startswith(CHANGED):
            found.append(line[1:].removeprefix(" "))
    blank = found.index("") if "" in found else len(found)
    return found[blank + 1 :]


def _oldest(lines: list[str]) -> str:
    """When the first version was sent, which stands last."""
    sent = [
        line.partition("Sent: ")[2] for line in lines if line.startswith("| Sent: ")
    ]
    return sent[-1] if sent else ""


def _words(lines: list[str]) -> str:
    """What the sender wrote, without what it answers to."""
    text = "\n".join(lines).strip("\n").split("\n")
    if text[0].startswith(f"{QUOTED} From: "):
        while text and text[0].startswith(QUOTED):
            text.pop(0)
    return "\n".join(text).strip()


def _instant(sent: str) -> int | None:
    found = SENT.fullmatch(sent.strip())
    if found is None or found[2] not in MONTHS:
        return None
    day, year, hour, minute, second = (int(found[at]) for at in (1, 3, 4, 5, 6))
    offset = timedelta(hours=int(found[7]), minutes=int(found[7][0] + found[8]))
    try:
        clock = datetime(
            year, MONTHS.index(found[2]) + 1, day, hour, minute, second, tzinfo=UTC
        )
        return round((clock - offset).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
