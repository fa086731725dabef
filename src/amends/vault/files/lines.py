"""JSON Lines, read strictly: one spelling for each thing, and the line in each fault."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator
from typing import Any, TypeGuard

from amends.vault.faults import MisreadError

LONGEST = 64 * 1024 * 1024


def spell(raw: bytes) -> str:
    """Bytes as canonical base64."""
    return b64encode(raw).decode()


def read(text: object, where: str, length: int | None = None) -> bytes:
    """The bytes behind canonical base64, so many where a length is given."""
    try:
        raw = b64decode(str(text), validate=True)
    except (Base64Error, ValueError):
        raise MisreadError(f"{where} is no base64.") from None
    if not isinstance(text, str) or spell(raw) != text:
        raise MisreadError(f"{where} is not written in its one right form.")
    if length is not None and len(raw) != length:
        raise MisreadError(f"{where} is not {length} bytes long.")
    return raw


def write(thing: dict[str, Any]) -> bytes:
    """One object as one line, its names in the order given."""
    return _WRITER.encode(thing).encode() + b"\n"


def objects(data: bytes) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's number, from 1, and its object; raises MisreadError.

    Lines end with a line feed, the last too; nothing is empty; no name stands twice.
    """
    if not data.endswith(b"\n"):
        raise MisreadError("The file is cut: its last line has no end.")
    if b"\r" in data:
        raise MisreadError("The file's lines have other ends than were written.")
    for number, line in enumerate(data[:-1].split(b"\n"), 1):
        yield number, one(line, f"Line {number}")


def one(line: bytes, where: str) -> dict[str, Any]:
    """The one object that a line or a text holds; raises MisreadError."""
    if len(line) > LONGEST:
        raise MisreadError(f"{where} is too long.")
    try:
        found = _READER.decode(line.decode())
    except (ValueError, RecursionError):
        raise MisreadError(f"{where} is no JSON object with each name once.") from None
    if not isinstance(found, dict):
        raise MisreadError(f"{where} is no JSON object with each name once.")
    return found


def is_number(value: object) -> TypeGuard[int]:
    """Whether it is a whole number, and not true or false."""
    return isinstance(value, int) and not isinstance(value, bool)


def _no_name_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise ValueError("a name stands twice")
    return names


# Made once: a file has as many objects as a record has entries.
_READER = json.JSONDecoder(object_pairs_hook=_no_name_twice)
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
