"""A Telegram export in batches of messages, so that no file is ever held whole.

Telegram writes one key a line, and things that lie deeper further in. A line end
can only stand between things, never in a text, so that a message ends where its
closing brace stands under its opening one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from amends.conversations import limits
from amends.conversations.decoding import decoded, whole
from amends.conversations.errors import Damaged
from amends.conversations.source import Piece
from amends.conversations.telegram.shapes import (
    EXPORT,
    HEAD,
    MESSAGES,
    Export,
    Head,
    Message,
    Talk,
)

SIZE = 256 * 1024
"""What is decoded at once stays in the processor's cache."""

BEFORE = 64 * 1024
"""What stands of a chat before its messages is far shorter."""

MESSAGES_KEY = b'"messages"'
OPENING = re.compile(MESSAGES_KEY + rb"\s*:\s*\[(\s*)([{\]])")
OWNER = re.compile(rb'"personal_information"\s*:\s*\{[^{}]*?"user_id"\s*:\s*(\d{1,18})')
LAST_BRACE = re.compile(rb"\{[ \t]*\r?\n(?!.*\{[ \t]*\r?\n)", re.DOTALL)

Batch = tuple[Head, list[Message]]


class Batches:
    """The batches of a file that is laid out as Telegram lays out its exports.

    Those of one chat share their head; the first of each is empty. `owner` is the id
    of whose account it is, once the first batch has come. Damaged where the file
    breaks off, or is laid out otherwise.
    """

    def __init__(self, piece: Piece) -> None:
        self.owner: int | None = None
        self._piece = piece
        self._rest = b""
        self._passed = 0
        self._head: Head | None = None
        self._gap = b""

    def __iter__(self) -> Iterator[Batch]:
        for chunk in self._piece.chunks(SIZE):
            self._rest += chunk
            while (batch := self._next()) is not None:
                yield batch
        if self._head is not None:
            raise Damaged(f"{self._piece.name} breaks off before its end.")

    def _next(self) -> Batch | None:
        """The next batch at hand, or None where more of the file is wanted first."""
        return self._opening() if self._head is None else self._messages(self._head)

    def _opening(self) -> Batch | None:
        if self.owner is None and (owner := OWNER.search(self._rest)):
            self.owner = int(owner[1])
        found = OPENING.search(self._rest)
        if found is None:
            self._pass(max(0, len(self._rest) - BEFORE))
            return None
        head = _head(self._rest[max(0, found.start() - BEFORE) : found.start()])
        if found[2] == b"{":
            self._head, self._gap = head, found[1]
        self._pass(found.start(2))
        return head, []

    def _messages(self, head: Head) -> Batch | None:
        end, is_last = self._end()
        if end < 0:
            if len(self._rest) > limits.LONGEST_MESSAGE:
                raise Damaged(f"{self._piece.name} is not laid out as Telegram does.")
            return None
        text = b"[" + self._rest[:end] + b"]"
        messages = self._decoded(text)
        self._pass(end if is_last else end + 1)
        if is_last:
            self._head = None
        return head, messages

    def _end(self) -> tuple[int, bool]:
        """Where the messages at hand end, and whether no other of the chat follows.

        Behind the last stands no comma. It is looked for from the front where another
        chat begins, and where nothing else is found.
        """
        close = self._gap + b"}"
        newline = self._gap[: self._gap.find(b"\n") + 1]
        another = self._rest.rfind(close + b",")
        if newline and (another < 0 or MESSAGES_KEY in self._rest):
            last = self._rest.find(close + newline)
            if last >= 0:
                return last + len(close), True
        return (another + len(close) if another >= 0 else -1), False

    def _decoded(self, text: bytes) -> list[Message]:
        try:
            return MESSAGES.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            line = self._piece.line(self._passed)
            return decoded(text, MESSAGES, self._piece.name, line)

    def _pass(self, size: int) -> None:
        self._passed += size
        self._rest = self._rest[size:]


def _head(text: bytes) -> Head:
    """What stands between the brace that opens a chat and its messages."""
    found = LAST_BRACE.search(text)
    start = found.start() if found else text.find(b"{")
    try:
        return HEAD.decode(text[start:].rstrip().rstrip(b",") + b"}")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Head()


class AtOnce:
    """The same of a file in any other layout, read whole."""

    def __init__(self, piece: Piece) -> None:
        self._export = whole(piece, EXPORT)
        person = self._export.personal_information
        self.owner: int | None = person.user_id if person else None

    def __iter__(self) -> Iterator[Batch]:
        for talk in _talks(self._export):
            yield talk, talk.messages or []


def _talks(export: Export) -> Iterator[Talk]:
    yield export
    for talks in (export.chats, export.left_chats):
        if talks:
            yield from talks.talks
