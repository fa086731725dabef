"""The rows of a CSV file, of whatever encoding and delimiter, one at a time."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Iterator

from amends.conversations import limits
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.source import Piece

DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 200

Row = list[str]


def encoding(head: bytes) -> str:
    """What the first bytes say: Excel writes UTF-16, most others UTF-8."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig"


def sample(piece: Piece, delimiter: str) -> list[Row]:
    """The first rows, if the head of the file is text; the last is left out."""
    decoder = codecs.getincrementaldecoder(encoding(piece.head))("strict")
    try:
        text = decoder.decode(piece.head)
    except UnicodeDecodeError:
        return []
    if "\0" in text:
        return []
    lines = _split(text)
    cut = len(lines) - 1 if piece.size > len(piece.head) else len(lines)
    try:
        found = list(csv.reader(lines[: min(cut, SAMPLE)], delimiter=delimiter))
    except csv.Error:
        return []
    return [row for row in found if row]


def rows(piece: Piece, delimiter: str) -> Iterator[Row]:
    """Every row that is not empty; Damaged or TooLarge where one cannot be read."""
    reader = csv.reader(_lines(piece), delimiter=delimiter)
    try:
        yield from filter(None, reader)
    except csv.Error as error:
        raise Damaged(f"{piece.name}, line {reader.line_num}: {error}.") from None


def _lines(piece: Piece) -> Iterator[str]:
    rest, number = "", 1
    for text in _texts(piece):
        lines = _split(rest + text)
        rest = lines.pop()
        for line in lines:
            yield _checked(line, piece.name, number)
            number += 1
        if len(rest) > limits.LONGEST_MESSAGE:
            raise TooLarge(f"{piece.name}, line {number} is too long for a chat.")
    if rest:
        yield _checked(rest, piece.name, number)


def _split(text: str) -> list[str]:
    """Lines with their ends, and what stands behind the last end."""
    *lines, rest = text.split("\n")
    return [*(f"{line}\n" for line in lines), rest]


def _texts(piece: Piece) -> Iterable[str]:
    decoder = codecs.getincrementaldecoder(encoding(piece.head))("strict")
    try:
        for chunk in piece.chunks():
            yield decoder.decode(chunk)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        kind = encoding(piece.head).removesuffix("-sig").upper()
        raise Damaged(f"{piece.name} holds bytes that are not {kind} text.") from None


def _checked(line: str, name: str, number: int) -> str:
    if "\0" in line:
        raise Damaged(f"{name}, line {number}: a NUL byte; that is no text file.")
    return line
