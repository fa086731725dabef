"""Where a chat export lies: a file, a folder, an archive, or bytes in memory.

Nothing is ever written: an archive is unpacked in memory, piece by piece.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import IO

from msgspec import Struct
from msgspec.structs import replace

from amends.conversations import limits
from amends.conversations.errors import ConversationError, Damaged, TooLarge
from amends.conversations.outline import Path as Keys
from amends.conversations.outline import outline

CHUNK = 2 * limits.MEBI
HEAD = 64 * 1024
ENCRYPTED = 0x1
BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError)
"""What comes of an archive whose parts contradict one another."""

WRITING = (".txt", ".json", ".jsonl", ".ndjson", ".xml", ".csv", ".md", ".db", ".html")
"""How the names of files with words in them end; others are media."""
DATABASE = b"SQLite format 3\0"
LOG = "-wal"
"""The newest part of a database lies beside it, in a file of that ending."""

JSON = (".json", ".jsonl", ".ndjson")
FEW = 20
"""Files that are looked into where none has the name that a format gives."""


class Piece(Struct, frozen=True, dict=True):
    """One file: its name with folders, `/` between them; its size in bytes.

    `path` is where it lies on disk, where it does so by itself.
    """

    name: str
    size: int
    opened: Callable[[], AbstractContextManager[IO[bytes]]]
    path: Path | None = None
    told: Callable[[int], None] = lambda _bytes: None

    @property
    def stem(self) -> str:
        """The name without its folders."""
        return self.name.rsplit("/", 1)[-1]

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """The bytes from first to last, at most `size` at a time."""
        try:
            with self.opened() as stream:
                while chunk := stream.read(size):
                    self.told(len(chunk))
                    yield chunk
        except BROKEN as error:
            raise Damaged(f"{self.name} inside the archive is damaged.") from error
        except (NotImplementedError, RuntimeError) as error:
            raise Damaged(
                f"{self.name} is packed in a way that Amends cannot open;"
                " unpack the archive and give the file itself."
            ) from error
        except OSError as error:
            raise ConversationError(f"{self.name} cannot be read.") from error

    @cached_property
    def head(self) -> bytes:
        """The first 64 KB."""
        return next(self._unwatched.chunks(HEAD), b"")

    def line(self, place: int) -> int:
        """The number of the line in which a byte stands, by reading once more."""
        line = 1
        for chunk in self._unwatched.chunks():
            if place <= 0:
                break
            line += chunk.count(b"\n", 0, place)
            place -= len(chunk)
        return line

    @property
    def _unwatched(self) -> Piece:
        return replace(self, told=lambda _bytes: None)

    @cached_property
    def outline(self) -> frozenset[Keys]:
        """The paths of the keys in its head, where that is JSON."""
        return outline(self.head)

    def whole(self) -> bytearray:
        """All of it at once; TooLarge beyond 512 MB."""
        if self.size > limits.LARGEST_WHOLE:
            raise TooLarge(
                f"{self.name} holds more than {limits.LARGEST_WHOLE // limits.MEBI} MB,"
                " which is more than Amends keeps in memory."
            )
        found = bytearray()
        for chunk in self.chunks():
            found += chunk
        return found


class Source(Struct, frozen=True):
    """What was handed over under one name, and the files in it."""

    name: str
    pieces: tuple[Piece, ...]

    def jsons(self, likely: str) -> tuple[Piece, ...]:
        """The pieces that open like JSON; of several only those named so, or a few."""
        ends = [p for p in self.pieces if p.name.lower().endswith(JSON)]
        named = [p for p in ends if re.fullmatch(likely, p.stem)] or ends[:FEW]
        found = self.pieces if len(self.pieces) == 1 else named
        return tuple(piece for piece in found if piece.outline)

    def watched(self, progress: Callable[[int, int], None]) -> Source:
        """The same, telling `progress` the bytes read and the bytes in all."""
        of = sum(p.size for p in self.pieces if is_writing(p) or len(self.pieces) == 1)
        done = 0

        def told(count: int) -> None:
            nonlocal done
            done += count
            progress(min(done, of), of)

        return Source(self.name, tuple(replace(p, told=told) for p in self.pieces))


def is_writing(piece: Piece) -> bool:
    """Whether the piece's name says that it holds words rather than media."""
    return piece.name.lower().endswith(WRITING)


def from_path(path: Path) -> Source:
    """A file, an archive or a folder on disk."""
    if path.is_dir():
        return Source(path.name, tuple(_inside(path)))
    if not path.exists():
        raise ConversationError(f"There is no file {path}.")
    if not path.is_file():
        raise ConversationError(f"{path} is no file.")
    opened = _opened(_piece(path, path.name))
    beside = path.with_name(path.name + LOG)
    if not opened.pieces[0].head.startswith(DATABASE) or not beside.is_file():
        return opened
    return Source(opened.name, (*opened.pieces, _piece(beside, beside.name)))


def from_bytes(name: str, content: bytes) -> Source:
    """A file that was handed over in memory."""
    return _opened(Piece(name, len(content), lambda: BytesIO(content)))


def _piece(path: Path, name: str) -> Piece:
    return Piece(name, path.stat().st_size, lambda: path.open("rb", buffering=0), path)


def _inside(folder: Path) -> Iterator[Piece]:
    count = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        count += 1
        if count > limits.MOST_PIECES:
            raise TooLarge(
                f"{folder.name} holds more than {limits.MOST_PIECES:,} files."
            )
        yield _piece(path, path.relative_to(folder).as_posix())


def _opened(piece: Piece) -> Source:
    if piece.size > limits.LARGEST_PIECE:
        raise TooLarge(f"{piece.name} is larger than 4 GB; no conversation is.")
    if piece.size == 0:
        raise Damaged(f"{piece.name} is empty.")
    if not piece.head.startswith(b"PK\x03\x04"):
        return Source(piece.name, (piece,))
    return Source(piece.name, tuple(_unpacked(piece)))


def _unpacked(archive: Piece) -> Iterator[Piece]:
    unpacked = _directory(archive)
    entries = unpacked.infolist()
    if len(entries) > limits.MOST_PIECES:
        raise TooLarge(f"{archive.name} holds more than {limits.MOST_PIECES:,} files.")
    for entry in entries:
        if entry.filename and not entry.is_dir():
            yield _entry(archive, unpacked, entry)


def _directory(archive: Piece) -> zipfile.ZipFile:
    """The archive, open as long as anybody holds a piece of it."""
    try:
        return zipfile.ZipFile(archive.path or BytesIO(archive.whole()))
    except (*BROKEN, NotImplementedError, OSError) as error:
        raise Damaged(f"{archive.name} is a damaged archive.") from error


def _entry(archive: Piece, unpacked: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Piece:
    def opened() -> AbstractContextManager[IO[bytes]]:
        _refuse(archive, entry)
        return unpacked.open(entry)

    return Piece(entry.filename.replace("\\", "/"), entry.file_size, opened)


def _refuse(archive: Piece, entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & ENCRYPTED:
        raise Damaged(
            f"{archive.name} is locked with a password; unlock it and give the file"
            " inside."
        )
    if entry.file_size > limits.LARGEST_UNPACKED:
        raise TooLarge(
            f"{entry.filename} in {archive.name} unpacks to more than"
            f" {limits.LARGEST_UNPACKED // limits.MEBI} MB."
        )
