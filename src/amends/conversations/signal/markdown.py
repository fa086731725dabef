"""What signal-export writes for people: `chat.md`, old and new."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.conversations import limits
from amends.conversations.chat import CALL, DELETED, MEDIA, STICKER, TEXT
from amends.conversations.errors import TooLarge
from amends.conversations.gathering import Gathering
from amends.conversations.lining import texts
from amends.conversations.moments import wall
from amends.conversations.signal.exported import CALLS, ME, put
from amends.conversations.source import Piece

HEADER = re.compile(
    r"\[(\d{4}-\d\d-\d\d)(,?) (\d\d:\d\d)(:\d\d)?\] (.{1,200}?):(?: (.*))?", re.DOTALL
)
DELETION = "(This message was deleted)"
REACTIONS = re.compile(r"\n?\(- .* -\)")
STICKERS = re.compile(r"\n?\(\( .* \)\)|\[[^\]\n]*\]\(\.\./exported_stickers/[^)\n]*\)")
FILES = re.compile(r"!?\[[^\]\n]*\]\(\./[^)\n]*\)")


def opens(head: bytes, name: str) -> bool:
    """Whether a file opens like one of these, and not like a WhatsApp export.

    WhatsApp sets brackets only where it also tells seconds, behind a comma.
    """
    text = head.decode("utf-8", "replace").lstrip("\ufeff\r\n")
    found = HEADER.match(text.split("\n", 1)[0])
    if found is None:
        return False
    comma, seconds = bool(found[2]), bool(found[4])
    named = name.lower().endswith(".md")
    return comma != seconds and (comma or named or f"] {ME}: " in text)


def gathered(piece: Piece, title: str) -> Gathering:
    """The conversation in one file; a reply's quotation is not the sender's words."""
    chat = Gathering("signal", title, "wall", me=ME)
    for header, body in _entries(piece):
        time = wall(f"{header[1]} {header[3]}{header[4] or ''}")
        kind, words = _judged(body)
        if header[4] is None:
            chat.message(time or 0, header[5], words, kind)
        else:
            put(chat, time, header[5], kind, words)
    return chat


Entry = tuple[re.Match[str], str]
Form = tuple[str, bool]


def _entries(piece: Piece) -> Iterator[Entry]:
    """Headers and bodies."""
    headers, header, body = _Headers(), None, _Body(piece.name)
    for line in texts(piece):
        found = headers.found(line)
        if found is None:
            body.add(line)
            continue
        if header:
            yield header, body.text()
        header, body = found, _Body(piece.name)
        body.add(found[6] or "")
    if header:
        yield header, body.text()


class _Headers:
    """Which lines open a message: all in one form, all behind an empty line if any are."""

    def __init__(self) -> None:
        self._form: Form | None = None
        self._apart: bool | None = None
        self._before = ""

    def found(self, line: str) -> re.Match[str] | None:
        before, self._before = self._before, line.strip()
        found = HEADER.fullmatch(line)
        if found is None:
            return None
        form = found[2], found[4] is None
        if self._form is None:
            self._form = form
            return found
        if self._apart is None:
            self._apart = not before
        fits = form == self._form and not (self._apart and before)
        return found if fits else None


class _Body:
    """The lines of a message; TooLarge beyond what one can be."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: list[str] = []
        self._size = 0

    def add(self, line: str) -> None:
        self._lines.append(line)
        self._size += len(line) + 1
        if self._size > limits.LONGEST_MESSAGE:
            raise TooLarge(f"{self._name} holds a message too long to be one.")

    def text(self) -> str:
        return "\n".join(self._lines)


def _judged(body: str) -> tuple[int, str]:
    written = _without_quotation(body).strip()
    if written == DELETION:
        return DELETED, ""
    written = REACTIONS.sub("", written)
    if CALLS.fullmatch(written.strip()):
        return CALL, ""
    if STICKERS.search(written):
        return STICKER, STICKERS.sub("", written).strip()
    if FILES.search(written):
        return MEDIA, FILES.sub("", written).strip()
    return TEXT, written.strip()


def _without_quotation(body: str) -> str:
    """The body behind a quotation, which begins on a line of its own."""
    first, _, rest = body.partition("\n")
    if first.strip() or not rest.lstrip("\n").startswith("> "):
        return body
    kept = rest.lstrip("\n").split("\n")
    while kept and kept[0].startswith(">"):
        kept.pop(0)
    return "\n".join(kept)
