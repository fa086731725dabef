#!/usr/bin/env python3
"""Checks a record file of Amends, by itself: Python alone, no package, no network.

    python3 verify_record.py FILE

It says what the file shows: these texts, in this order, with nothing changed or taken
out between them unless marked so, signed by this key. Not that they are true.
"""

from __future__ import annotations

import json
import re
import sys
from base64 import b64decode, b64encode
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

Point = tuple[int, int, int, int]
Thing = dict[str, Any]

SAYS = (
    "This shows that nothing was altered. It does not show that it is true."
    " Not for them unless they asked."
)
NOTE = re.compile(
    r"amends/1/record ([0-9a-f]{32})\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n"
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\n(?:unsupported ([1-9][0-9]*(?:,[1-9][0-9]*)*)\n)?"
)

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


class Bad(Exception):
    """The file is not whole; the message says where."""


def add(p: Point, q: Point) -> Point:
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number: int, point: Point) -> Point:
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = add(total, point)
        point, number = add(point, point), number >> 1
    return total


def point_from(raw: bytes) -> Point | None:
    y = int.from_bytes(raw, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def bytes_of(point: Point) -> bytes:
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = point_from((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")) or (0, 1, 1, 0)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """RFC 8032: [S]B equals R + [k]A, compared as bytes."""
    a, s = point_from(public), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or s >= ORDER:
        return False
    k = int.from_bytes(sha512(signature[:32] + public + message).digest(), "little")
    x, y, z, t = times(k % ORDER, a)
    return bytes_of(add(times(s, BASE), (P - x, y, z, P - t))) == signature[:32]


def digest(label: bytes, *parts: bytes) -> bytes:
    parts = (b"amends/1/" + label, *parts)
    return sha256(b"".join(len(p).to_bytes(4, "big") + p for p in parts)).digest()


def raw(text: Any, length: int, where: str) -> bytes:
    try:
        found = b64decode(text, validate=True)
    except (TypeError, ValueError):
        raise Bad(f"{where} is no base64") from None
    if b64encode(found).decode() != text or (length and len(found) != length):
        raise Bad(f"{where} is not written in its one right form")
    return found


def once(pairs: list[tuple[str, Any]]) -> Thing:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


def one(text: str | bytes, where: str) -> Thing:
    try:
        found = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Bad(f"{where} is no JSON object with each name once")
    return found


def is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def header(thing: Thing) -> tuple[bytes, bytes]:
    right = thing.get("what") == "record" and is_number(thing.get("amends"))
    if set(thing) - {"says"} != {"amends", "what", "id", "pub"} or not right:
        raise Bad("line 1 does not begin a record file")
    if thing["amends"] != 1 or thing.get("says", SAYS) != SAYS:
        raise Bad("line 1 does not begin a record file")
    if not isinstance(thing["id"], str) or not re.fullmatch(
        "[0-9a-f]{32}", thing["id"]
    ):
        raise Bad("line 1 names no record")
    return bytes.fromhex(thing["id"]), raw(thing["pub"], 32, "line 1")


def entry(n: int, thing: Thing) -> tuple[bytes, Thing | None]:
    where = f"entry {n}"
    if not is_number(thing.get("n")) or thing["n"] != n:
        raise Bad(f"{where}: another entry stands in its place")
    if set(thing) not in ({"n", "c"}, {"n", "c", "r", "body"}):
        raise Bad(f"{where}: its line is not that of an entry")
    c = raw(thing["c"], 32, where)
    if "body" not in thing:
        return c, None
    r = raw(thing["r"], 32, where)
    try:
        body = thing["body"].encode()
    except (AttributeError, UnicodeError):
        raise Bad(f"{where}: its text is no text") from None
    if digest(b"commit", r, body) != c:
        raise Bad(f"{where}: its text is not what the chain holds")
    return c, one(body, where)


def signed(note: str, rec: bytes, public: bytes, count: int, head: bytes) -> Any:
    text, gap, marks = note.rpartition("\n\n")
    found = NOTE.fullmatch(text + "\n")
    if not gap or not marks.endswith("\n") or found is None:
        raise Bad("the last line is no checkpoint")
    name = f"amends/{found[1]}"
    mark = sha256(f"{name}\n\x01".encode() + public).digest()[:4]
    lines = [
        m[len(name) + 3 :] for m in marks.split("\n") if m.startswith(f"— {name} ")
    ]
    for line in lines:
        try:
            key = raw(line, 68, "the signature")
        except Bad:
            continue
        if key[:4] == mark and is_signed(public, (text + "\n").encode(), key[4:]):
            break
    else:
        raise Bad("the checkpoint is not signed with this record's key")
    if found[1] != rec.hex() or int(found[2]) != count:
        raise Bad("the checkpoint is of another record, or entries are missing")
    if raw(found[3], 32, "the checkpoint") != head:
        raise Bad("the chain does not end where the signature says")
    return found[4], found[5]


def verify(data: bytes) -> list[str]:
    """What a good file shows, in lines to print; raises Bad."""
    if not data.endswith(b"\n"):
        raise Bad("the file is cut: its last line has no end")
    if b"\r" in data:
        raise Bad("the file's lines have other ends than were written")
    things = [
        one(line, f"line {n}") for n, line in enumerate(data[:-1].split(b"\n"), 1)
    ]
    rec, public = header(things[0])
    if set(things[-1]) != {"checkpoint"} or len(things) < 2:
        raise Bad("the last line is no checkpoint: the file is cut")
    head, shown = digest(b"genesis", rec, public), {}
    for n, thing in enumerate(things[1:-1], 1):
        c, body = entry(n, thing)
        head = digest(b"head", head, digest(b"leaf", rec, n.to_bytes(8, "big"), c))
        if body is not None:
            shown[n] = body
    count = len(things) - 2
    when, claims = signed(str(things[-1]["checkpoint"]), rec, public, count, head)
    gone = {b.get("of") for n, b in shown.items() if b.get("kind") == "erased"
            and is_number(b.get("of")) and 1 <= b["of"] < n} - set(shown)  # fmt: skip
    rest = count - len(shown) - len(gone)
    said = [
        f"Whole. Entries: {count}; {len(shown)} shown, {rest} withheld, {len(gone)} erased.",
        f"Signed {when} with the key {public.hex()}.",
        f"Head {head.hex()}.",
    ]
    if claims:
        said.append(f"Claims that this record does not bear out: {claims}.")
    return [*said, SAYS]


if __name__ == "__main__":
    try:
        print("\n".join(verify(Path(sys.argv[1]).read_bytes())))
    except Bad as fault:
        sys.exit(f"Not whole: {fault}.")
    except (IndexError, OSError):
        sys.exit("usage: python3 verify_record.py FILE")
