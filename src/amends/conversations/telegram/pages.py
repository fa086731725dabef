"""The pages that Telegram Desktop writes to be looked at: `messages.html` and those after it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from html import unescape

from amends.conversations import limits
from amends.conversations.chat import CALL, MEDIA, STICKER, TEXT
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.gathering import Gathering, one_more
from amends.conversations.moments import instant, wall
from amends.conversations.source import Piece
from amends.conversations.telegram.columns import NoInstants

OWN = re.compile(
    rb'class="[^"]*\bdate details" title="\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d'
)
"""How Telegram writes times; others who make such pages do not."""
NUMBERED = re.compile(r"messages(\d*)\.html?")
WHEN = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?.*")
MARK = re.compile(r"<(/?)(div|span|a|br)\b([^>]*)>")
"""The elements that matter; of all others only what stands in them does."""
CLASSES = re.compile(r'\bclass="([^"]*)"')
TITLED = re.compile(r'\btitle="([^"]*)"')
TAG = re.compile(r"<[^>]*>")
BOXES = ("div", "span")
DAY_LINE = 'id="message-'
"""The mark of lines that only say a day."""
MESSAGE, HEADER, TITLE, NAME, TEXTS, FORWARDED, OTHER = (
    "message", "header", "title", "name", "text", "forwarded", "other",
)  # fmt: skip
TAKEN = (TITLE, NAME, TEXTS)
ROLES = {
    "forwarded": FORWARDED,
    "from_name": NAME,
    "page_header": HEADER,
    "text": TEXTS,
}
"""What an element is, by the first of its classes."""
DEEPEST = 1_000
"""Elements in one another; Telegram's own pages have some ten."""


def opens(piece: Piece) -> bool:
    """Whether a file is such a page."""
    return b"<div" in piece.head and OWN.search(piece.head) is not None


def gathered(pieces: Sequence[Piece], *, by_wall: bool) -> list[Gathering]:
    """One conversation for each folder; NoInstants where times do not tell their zone.

    With `by_wall`, times are those of the computer that exported.
    """
    folders: dict[str, list[Piece]] = {}
    for piece in pieces:
        folders.setdefault(piece.name.rpartition("/")[0], []).append(piece)
    found: list[Gathering] = []
    for pages in folders.values():
        one_more(found, "The export")
        chat = Gathering("telegram", clock="wall" if by_wall else "instant")
        reader = _Reader(chat)
        for page in sorted(pages, key=_number):
            reader.read(page)
        chat.title = reader.title
        found.append(chat)
    return found


def _number(page: Piece) -> int:
    """Pages are numbered from the second on: messages.html, messages2.html."""
    named = NUMBERED.fullmatch(page.stem)
    return int(named[1] or 1) if named else 0


class _Message:
    """A message while its page is read."""

    def __init__(self) -> None:
        self.time: int | None = None
        self.sender = ""
        self.text = ""
        self.kind = TEXT


class _Reader:
    """Walks through pages and adds what people wrote; nothing of what they forwarded."""

    def __init__(self, into: Gathering) -> None:
        self.title = ""
        self._into = into
        self._place: list[str] = []
        self._message: _Message | None = None
        self._sender = ""

    def read(self, page: Piece) -> None:
        """Add the messages of one more page; the first may go on where the last one ended."""
        self._place, self._message = [], None
        rest = ""
        for text in _texts(page):
            rest = self._walk(rest + text)
            if len(rest) > limits.LONGEST_MESSAGE:
                raise TooLarge(f"{page.name} holds a message too long to be one.")

    def _walk(self, text: str) -> str:
        """Take what stands between the marks, and each mark; returns what is behind the last."""
        last = 0
        for mark in MARK.finditer(text):
            if self._place and self._place[-1]:
                self._take(text[last : mark.start()])
            last = mark.end()
            if mark[1]:
                self._come_out(mark[2])
            else:
                self._go_in(mark[2], mark[3])
        return text[last:]

    def _go_in(self, tag: str, said: str) -> None:
        named = CLASSES.search(said)
        classes = named[1].split() if named else []
        if tag in BOXES:
            if len(self._place) >= DEEPEST:
                raise Damaged("The page nests its elements without end.")
            self._place.append(self._role(classes, said))
        elif tag == "br":
            self._take("\n")
        if self._message is None or not classes:
            return
        if "date" in classes and FORWARDED not in self._place:
            self._message.time = self._time(said)
        self._message.kind = _kind(classes) or self._message.kind

    def _come_out(self, tag: str) -> None:
        if tag not in BOXES or not self._place:
            return
        if self._place.pop() == MESSAGE and self._message:
            self._add(self._message)
            self._message = None

    def _take(self, written: str) -> None:
        """The title of the chat, a name, or words that the sender wrote."""
        role = self._place[-1] if self._place else ""
        if role not in TAKEN:
            return
        plain = unescape(TAG.sub("", written))
        if role == TITLE:
            self.title = self.title or plain.strip()
        elif self._message and FORWARDED not in self._place:
            if role == NAME:
                self._message.sender += plain
                return
            self._message.text += plain
            if len(self._message.text) > limits.LONGEST_MESSAGE:
                raise TooLarge("The page holds a message too long to be one.")

    def _role(self, classes: list[str], said: str) -> str:
        match classes:
            case ["message", "service", *_]:
                self._into.system += DAY_LINE not in said
                return OTHER
            case ["message", *_]:
                self._message = _Message()
                return MESSAGE
            case ["text", "bold", *_] if HEADER in self._place:
                return TITLE
            case [first, *_] if first in ROLES:
                return ROLES[first]
            case _:
                # What is set off within a text is a part of it.
                return TEXTS if self._place[-1:] == [TEXTS] else OTHER

    def _time(self, said: str) -> int | None:
        title = TITLED.search(said)
        found = WHEN.fullmatch(title[1].strip()) if title else None
        if found is None:
            return None
        day, month, year, clock, offset = found.groups()
        written = f"{year}-{month}-{day}T{clock}"
        if self._into.clock == "wall":
            return wall(written)
        if offset is None:
            raise NoInstants
        return instant(written + offset)

    def _add(self, message: _Message) -> None:
        self._sender = message.sender.strip() or self._sender
        if not self._sender:
            self._into.skipped["no_sender"] += 1
        elif message.time is None:
            self._into.skipped["no_date"] += 1
        else:
            into = self._into
            into.message(message.time, self._sender, message.text, message.kind)


def _kind(classes: list[str]) -> int | None:
    if "media_call" in classes:
        return CALL
    if any(name.startswith("sticker") for name in classes):
        return STICKER
    return MEDIA if "media_wrap" in classes or "media_poll" in classes else None


def _texts(page: Piece) -> Iterator[str]:
    """The page as text, in parts; Damaged where it is no UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        for chunk in page.chunks():
            yield decoder.decode(chunk)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise Damaged(f"{page.name} is not UTF-8 text.") from None
