"""Where a text is in a folder: in the bytes of any file, and inside what hides them.

Firefox packs its open pages with LZ4 (`mozLz40\\0`, the length, one block); a value in
SQLite may lie in two pages of its file. Both are opened and looked through as well.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

MOZ_LZ4, SQLITE = b"mozLz40\0", b"SQLite format 3\0"
LENGTH = 4
WORD = 15
"""A length of the LZ4 format that says: more of it follows."""


def files_with(word: str, folder: Path) -> list[str]:
    """The files below a folder that hold a word, in UTF-8 or UTF-16."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return [str(f.relative_to(folder)) for f in files if _is_in(word, _inside(f))]


def is_written(word: str, folder: Path) -> bool:
    """Whether a word is in any file that a browser, still running, has written."""
    return any(_is_in(word, _outside(file)) for file in folder.rglob("*"))


def _is_in(word: str, pieces: Iterable[bytes]) -> bool:
    needles = (word.encode(), word.encode("utf-16-le"))
    return any(needle in piece for piece in pieces for needle in needles)


def unpacked(packed: bytes) -> bytes:
    """What is inside Firefox's packed files; ValueError where it does not unpack."""
    start = len(MOZ_LZ4) + LENGTH
    length = int.from_bytes(packed[len(MOZ_LZ4) : start], "little")
    found = _block(packed[start:])
    if len(found) != length:
        raise ValueError(f"{len(found)} bytes, and not {length}")
    return found


def _inside(file: Path) -> Iterator[bytes]:
    yield from _outside(file)
    if file.read_bytes().startswith(SQLITE):
        yield from _values(file)


def _outside(file: Path) -> Iterator[bytes]:
    """The bytes of a file, and what is packed in it; nothing where it has just gone."""
    try:
        raw = file.read_bytes()
    except OSError:
        return
    yield raw
    if raw.startswith(MOZ_LZ4):
        with suppress(ValueError, IndexError):
            yield unpacked(raw)


def _values(file: Path) -> Iterator[bytes]:
    """Every value of every table, its journal among them; read from a copy.

    Opening it where it lies would take up the journal, and remove what is looked for.
    """
    with tempfile.TemporaryDirectory() as folder:
        for part in file.parent.glob(f"{file.name}*"):
            shutil.copy(part, folder)
        with closing(sqlite3.connect(Path(folder) / file.name)) as base:
            base.text_factory = bytes
            tables = base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            for (name,) in tables.fetchall():
                rows = base.execute(f'SELECT * FROM "{name.decode()}"')  # noqa: S608 its own names
                yield from (v for row in rows for v in row if isinstance(v, bytes))


def _block(packed: bytes) -> bytes:
    """One LZ4 block: literal bytes, then so many bytes again from so far behind."""
    found, at = bytearray(), 0
    while at < len(packed):
        token = packed[at]
        literal, at = _count(packed, at + 1, token >> 4)
        found += packed[at : at + literal]
        at += literal
        if at >= len(packed):
            break
        behind = int.from_bytes(packed[at : at + 2], "little")
        again, at = _count(packed, at + 2, token & WORD)
        for _ in range(again + LENGTH):
            found.append(found[-behind])
    return bytes(found)


def _count(packed: bytes, at: int, begun: int) -> tuple[int, int]:
    """A length, of which the token held the beginning; and where it ends."""
    if begun < WORD:
        return begun, at
    while True:
        more, at = packed[at], at + 1
        begun += more
        if more < 0xFF:
            return begun, at
