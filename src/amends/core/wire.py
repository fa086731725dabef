"""Bytes in and out: the written form of entries, one JSON object a line."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from amends.core.kinds import AnyKind
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Erased
from amends.core.moments import with_moments

LONGEST_LINE = 32 * 1024 * 1024

_decoder: msgspec.json.Decoder[Kind] = msgspec.json.Decoder(AnyKind)


class WireError(Exception):
    """What stands on a line cannot be read as an entry; says where and why."""

    def __init__(self, why: str, line: int | None = None) -> None:
        self.why = why
        self.line = line
        super().__init__(why if line is None else f"line {line}: {why}")


def encode(kind: Kind) -> bytes:
    """The canonical JSON of an entry: sorted names, no spaces, UTF-8."""
    return msgspec.json.encode(kind, order="sorted")


def decode(line: bytes) -> Kind:
    """The entry that a line of JSON holds; a missing required text is let pass.

    Raises WireError for an unknown kind, field or value, a doubled name, a number out
    of range, a moment without an offset, broken JSON.
    """
    try:
        kind = _decoder.decode(line)
        if msgspec.json.encode(kind, order="sorted") == line:
            return kind
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        pass
    return convert(values(line))


def convert(plain: object) -> Kind:
    """The entry that plain JSON values spell; raises WireError where they do not."""
    _one_object(plain)
    try:
        kind: Kind = msgspec.convert(with_moments(plain), AnyKind)
    except msgspec.ValidationError as fault:
        raise WireError(_sentence(str(fault))) from None
    except (RecursionError, OverflowError):
        raise WireError("it is nested too deeply or holds a number too large") from None
    except ValueError as fault:
        raise WireError(str(fault)) from None
    return kind


def read(data: bytes) -> tuple[Kind, ...]:
    """All entries of a plain record (JSON Lines); entry n is the n-th non-empty line.

    Raises WireError with the line number for the first line that cannot be read, and
    where a required text is missing that no later `erased` took.
    """
    lines = _lines(data)
    kinds = tuple(_decode_at(number, line) for number, line in lines)
    taken = {
        kind.of
        for seq, kind in enumerate(kinds, 1)
        if isinstance(kind, Erased) and kind.of < seq
    }
    for seq, ((number, _), kind) in enumerate(zip(lines, kinds, strict=True), 1):
        missing = kind.lacks()
        if missing is not None and seq not in taken:
            raise WireError(f"`{missing}` is missing", number)
    return kinds


def _lines(data: bytes) -> list[tuple[int, bytes]]:
    numbered = enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
    stripped = ((number, line.strip(b" \t\r")) for number, line in numbered)
    return [(number, line) for number, line in stripped if line]


def _decode_at(number: int, line: bytes) -> Kind:
    try:
        return decode(line)
    except WireError as fault:
        raise WireError(fault.why, number) from None


def values(line: bytes) -> object:
    """The plain values that a line of JSON spells, each name once; raises WireError."""
    if len(line) > LONGEST_LINE:
        raise WireError("the line is too long to be an entry")
    try:
        found: object = json.loads(
            line.decode("utf-8"),
            object_pairs_hook=_no_name_twice,
            parse_constant=_no_constant,
        )
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except UnicodeError:
        raise WireError("it is not valid UTF-8 text") from None
    except json.JSONDecodeError as fault:
        raise WireError(
            f"it is not valid JSON ({fault.msg.lower()}, character {fault.pos + 1})"
        ) from None
    except (RecursionError, ValueError):
        raise WireError("it is nested too deeply or holds a number too large") from None
    return found


def _no_name_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) < len(pairs):
        all_names = [name for name, _ in pairs]
        twice = next(name for name in all_names if all_names.count(name) > 1)
        raise WireError(f"the name `{twice}` stands there twice")
    return names


def _no_constant(name: str) -> None:
    raise WireError(f"`{name}` is no number")


def _one_object(plain: object) -> None:
    if not isinstance(plain, dict):
        raise WireError("an entry is one JSON object")
    for name in ("kind", "at", "recorded"):
        if not isinstance(plain.get(name), str):
            raise WireError(f"`{name}` is missing or is no text")


_PLAIN = (
    (re.compile(r"^Object contains unknown field `(.+?)`"), r"there is no field `\1`"),
    (re.compile(r"^Object missing required field `(.+?)`"), r"`\1` is missing"),
    (re.compile(r"^Invalid value '(.+?)' - at `\$\.kind`"), r"there is no kind `\1`"),
    (re.compile(r"^Invalid (?:enum )?value"), r"there is no such value as"),
)
_PATH = re.compile(r" - at `\$\.?(.*)`$")


def _sentence(message: str) -> str:
    """The library's message as a sentence that names the field first."""
    for pattern, plain in _PLAIN:
        message = pattern.sub(plain, message, count=1)
    path = _PATH.search(message)
    if path is None or not path[1]:
        return _PATH.sub("", message)
    said = _PATH.sub("", message)
    return f"`{path[1]}`: {said[0].lower()}{said[1:]}"
