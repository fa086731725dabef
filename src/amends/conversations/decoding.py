"""JSON, read into the few fields that are wanted; everything else is passed over."""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec

from amends.conversations.errors import Damaged
from amends.conversations.source import Piece

T = TypeVar("T")

BOM = b"\xef\xbb\xbf"
ESCAPE = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\."
)
PAIR = 12


def whole(piece: Piece, decoder: msgspec.json.Decoder[T]) -> T:
    """A file read at once; Damaged says where it is no JSON, or not what it should be."""
    return decoded(piece.whole(), decoder, piece.name)


def decoded(
    data: bytes | bytearray, decoder: msgspec.json.Decoder[T], name: str, line: int = 1
) -> T:
    """The value that stands in `data`, which begins at that line of the file."""
    data = data.removeprefix(BOM)
    try:
        return _decoded(data, decoder)
    except RecursionError:
        raise Damaged(f"{name} is nested too deeply for a chat export.") from None
    except UnicodeDecodeError:
        raise Damaged(f"{name} holds text that is not UTF-8.") from None
    except msgspec.ValidationError as error:
        raise Damaged(f"{name} is not what a chat export holds: {error}.") from None
    except msgspec.DecodeError as error:
        raise Damaged(_sentence(data, str(error), name, line)) from None


def _decoded(data: bytes | bytearray, decoder: msgspec.json.Decoder[T]) -> T:
    try:
        return decoder.decode(data)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        mended = ESCAPE.sub(_paired, data)
        if mended == data:
            raise
        return decoder.decode(mended)


def _paired(escape: re.Match[bytes]) -> bytes:
    """Half of a character, which no text can hold, gives way to a mark."""
    lone = len(escape[0]) > 2 and len(escape[0]) < PAIR
    return rb"\ufffd" if lone else escape[0]


def _sentence(data: bytes | bytearray, error: str, name: str, line: int) -> str:
    found = re.search(r"byte (\d+)", error)
    if found is None:
        return f"{name} breaks off before its end."
    line += data.count(b"\n", 0, int(found[1]))
    return f"{name}, line {line}: this is not JSON."
