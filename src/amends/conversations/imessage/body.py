"""The words of a message, be they plain or inside `attributedBody`."""

from __future__ import annotations

import re

STRING = b"\x84\x01+"
"""What stands before the string in a typedstream."""

END = b"\x86\x84"
TWO, FOUR = 0x81, 0x82
"""Bytes that say that the length takes two, or four, of those that follow."""

ATTACHED, APP = "\ufffc", "\ufffd"

TAPBACK = re.compile(
    r"(?:Loved|Liked|Disliked|Laughed at|Emphasi[sz]ed|Questioned"
    r"|Reacted .{1,20} to|Removed an? .{1,20} from)"
    r" (?:[“\"].*[”\"]|an? (?:image|photo|movie|video|attachment|audio message|sticker|link))",
    re.DOTALL,
)
"""A tapback to somebody without iMessage, who got it as words."""


def words(text: object, attributed: object) -> str:
    """What was written; the marks of attachments stand in it."""
    if isinstance(text, str) and text:
        return text
    return decoded(attributed) if isinstance(attributed, bytes) else ""


def decoded(stream: bytes) -> str:
    """The string of a typedstream; "" where there is none."""
    start = stream.find(STRING)
    if start < 0:
        return ""
    start += len(STRING)
    start, size = _length(stream, start)
    try:
        return stream[start : start + size].decode("utf-8")
    except UnicodeDecodeError:
        end = stream.find(END, start)
        return stream[start : end if end >= 0 else None].decode("utf-8", "ignore")


def _length(stream: bytes, at: int) -> tuple[int, int]:
    """Where the string starts, and its length in bytes."""
    match stream[at : at + 1]:
        case b"":
            return at, 0
        case first if first[0] == TWO:
            return at + 3, int.from_bytes(stream[at + 1 : at + 3], "little")
        case first if first[0] == FOUR:
            return at + 5, int.from_bytes(stream[at + 1 : at + 5], "little")
        case first:
            return at + 1, first[0]
