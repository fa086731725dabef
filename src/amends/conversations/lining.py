"""A file line by line, with the number of each; no line may be endless."""

from __future__ import annotations

from collections.abc import Iterator

from amends.conversations import limits
from amends.conversations.decoding import BOM
from amends.conversations.errors import Damaged, TooLarge
from amends.conversations.source import Piece


def lines(piece: Piece) -> Iterator[tuple[int, bytes]]:
    """Every line without its end; TooLarge where one is longer than any message."""
    number, rest = 1, b""
    for chunk in piece.chunks():
        parts = (rest + chunk).split(b"\n")
        if len(parts[0]) > limits.LONGEST_MESSAGE:
            raise TooLarge(
                f"{piece.name}, line {number} is longer than"
                f" {limits.LONGEST_MESSAGE // limits.MEBI} MB; that is no chat."
            )
        rest = parts.pop()
        for part in parts:
            yield number, _bare(part, number)
            number += 1
    if rest:
        yield number, _bare(rest, number)


def texts(piece: Piece) -> Iterator[str]:
    """Every line as text; Damaged where one is no UTF-8, or holds a NUL byte."""
    for number, line in lines(piece):
        if b"\0" in line:
            raise Damaged(
                f"{piece.name}, line {number}: a NUL byte; that is no text file."
            )
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            raise Damaged(f"{piece.name}, line {number}: not UTF-8 text.") from None


def _bare(line: bytes, number: int) -> bytes:
    return (line.removeprefix(BOM) if number == 1 else line).rstrip(b"\r")
