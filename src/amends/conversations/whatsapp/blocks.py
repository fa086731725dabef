"""A file in blocks of whole entries, so that no reader ever holds all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.conversations import limits
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.source import Piece
from amends.conversations.whatsapp.header import Forms

MAYBE = re.compile(
    rb"\n(?:\xe2\x80[\x8e\x8f\xaa-\xae]|\xef\xbb\xbf)*\[?"
    rb"(?:\d{1,4}[/.-]|[\xd9\xdb\xe2])"
)
LOOK = 120
"""Bytes in which a header is sure to end."""

WINDOW = 4 * 1024
"""The last header is looked for from the end of a block, so many bytes at a time."""


def blocks(piece: Piece, forms: Forms) -> Iterator[bytes]:
    """The bytes of the file, each block opening with a header (but for the first)."""
    parts: list[bytes | memoryview] = []
    held = offset = 0
    for chunk in piece.chunks():
        cut = _last_header(chunk, forms)
        if cut:
            block = b"".join((*parts, memoryview(chunk)[:cut]))
            yield _checked(block, piece, offset)
            offset += len(block)
            parts, held = [], 0
        parts.append(chunk[cut:])
        held += len(parts[-1])
        if held > limits.LONGEST_MESSAGE:
            raise TooLarge(
                f"{piece.name}: the message that begins at line {piece.line(offset)}"
                f" is longer than {limits.LONGEST_MESSAGE // limits.MEBI} MB;"
                " that is no chat."
            )
    if held:
        yield _checked(b"".join(parts), piece, offset)


def _last_header(chunk: bytes, forms: Forms) -> int:
    """Where the last line starts that opens with a header, or 0."""
    end = len(chunk) - LOOK
    while end > 0:
        start = max(0, end - WINDOW)
        for found in reversed(list(MAYBE.finditer(chunk, start, end + 1))):
            begin = found.start() + 1
            if forms.header(chunk[begin : begin + LOOK].decode("utf-8", "replace")):
                return begin
        end = start
    return 0


def _checked(block: bytes, piece: Piece, offset: int) -> bytes:
    nul = block.find(b"\0")
    if nul >= 0:
        line = piece.line(offset + nul)
        raise Damaged(f"{piece.name}, line {line}: a NUL byte; that is no text file.")
    return block


def decoded(block: bytes, name: str) -> str:
    """The text of a block; Damaged where its bytes are no UTF-8."""
    try:
        return block.decode("utf-8")
    except UnicodeDecodeError as error:
        near = block[max(0, error.start - 40) : error.start].decode("utf-8", "replace")
        shown = near.rsplit("\n", 1)[-1]
        raise Damaged(
            f"{name}: the bytes after “{shown}” are not UTF-8 text."
        ) from error
