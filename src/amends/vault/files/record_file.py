"""The record file: readable, signed, each entry shown or withheld.

{"amends":1,"what":"record","id":"<hex>","pub":"<base64>","says":"..."}
{"n":1,"c":"<base64>","r":"<base64>","body":"<exact text>"}          shown
{"n":2,"c":"<base64>"}                                               withheld, erased
{"checkpoint":"<signed note>"}
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from amends.vault.chain import commit, follow, genesis
from amends.vault.faults import DamagedError, MisreadError
from amends.vault.files import lines
from amends.vault.keys.ring import Ring
from amends.vault.note import Checkpoint, sign, verify
from amends.vault.sealed import Page

SAYS = (
    "This shows that nothing was altered. It does not show that it is true."
    " Not for them unless they asked."
)
HEADER = {"amends", "what", "id", "pub"}
WITHHELD, SHOWN = {"n", "c"}, {"n", "c", "r", "body"}


@dataclass(frozen=True)
class Checked:
    """What a good file holds: its checkpoint, the shown texts, what became of the rest."""

    checkpoint: Checkpoint
    shown: dict[int, bytes]
    erased: frozenset[int]

    @property
    def withheld(self) -> int:
        """How many entries are neither shown nor said to be erased."""
        return self.checkpoint.count - len(self.shown) - len(self.erased)


def written(
    pages: Iterable[Page],
    ring: Ring,
    when: str,
    is_shown: Callable[[int], bool],
    unsupported: Iterable[int] = (),
) -> bytes:
    """The record file; `unsupported` names shown claims that are not borne out.

    Raises DamagedError where an entry that should be shown cannot be opened.
    """
    head, count = genesis(ring.rec, ring.public), 0
    body = [lines.write(_header(ring))]
    for page in pages:
        count = page.n
        head = follow(head, ring.rec, count - 1, [page.c])
        body.append(lines.write(_line(page, shown=is_shown(count))))
    point = Checkpoint(ring.rec, count, head, when, tuple(unsupported))
    return b"".join([*body, lines.write({"checkpoint": sign(point, ring.seed)})])


def check(data: bytes) -> Checked:
    """What the file holds; raises DamagedError or MisreadError at the first fault."""
    found = [thing for _, thing in lines.objects(data)]
    rec, public = _checked_header(found[0])
    if set(found[-1]) != {"checkpoint"}:
        raise MisreadError("The last line is no checkpoint: the file is cut.")
    entries = found[1:-1]
    commitments, shown, gone = _checked_entries(entries)
    checkpoint = verify(str(found[-1]["checkpoint"]), public)
    if checkpoint.rec != rec or checkpoint.count != len(entries):
        raise DamagedError(
            "the checkpoint is of another record, or entries are missing"
        )
    if follow(genesis(rec, public), rec, 0, commitments) != checkpoint.head:
        raise DamagedError("the chain does not end where the signature says")
    return Checked(checkpoint, shown, frozenset(gone - set(shown)))


def _header(ring: Ring) -> dict[str, Any]:
    public = lines.spell(ring.public)
    whose = {"id": ring.rec.hex(), "pub": public}
    return {"amends": 1, "what": "record", **whose, "says": SAYS}


def _line(page: Page, *, shown: bool) -> dict[str, Any]:
    line: dict[str, Any] = {"n": page.n, "c": lines.spell(page.c)}
    if not shown or page.is_erased:
        return line
    if page.text is None:
        raise DamagedError("it cannot be opened, and so not shown", page.n)
    body = page.text.body.decode()
    return {**line, "r": lines.spell(page.text.r), "body": body}


def _checked_header(thing: dict[str, Any]) -> tuple[bytes, bytes]:
    right = thing.get("amends") == 1 and thing.get("what") == "record"
    if set(thing) - {"says"} != HEADER or not right or thing["amends"] is True:
        raise MisreadError("Line 1 does not begin a record file.")
    if thing.get("says", SAYS) != SAYS:
        raise MisreadError("Line 1 does not say what a record file says of itself.")
    try:
        rec = bytes.fromhex(thing["id"])
    except (TypeError, ValueError):
        rec = b""
    if rec.hex() != thing["id"] or len(rec) != len(bytes(16)):
        raise MisreadError("Line 1 names no record.")
    return rec, lines.read(thing["pub"], "Line 1", 32)


def _checked_entries(
    entries: list[dict[str, Any]],
) -> tuple[list[bytes], dict[int, bytes], set[int]]:
    """The commitments, the texts that are shown, and what those say was erased."""
    commitments, shown, gone = [], {}, set[int]()
    for n, thing in enumerate(entries, 1):
        if not lines.is_number(thing.get("n")) or thing["n"] != n:
            raise DamagedError("another entry stands in its place", n)
        if set(thing) not in (WITHHELD, SHOWN):
            raise DamagedError("its line is not that of an entry", n)
        c = lines.read(thing["c"], f"Entry {n}", 32)
        if "body" in thing:
            shown[n] = _checked_body(n, thing, c)
            gone |= _erased(n, lines.one(shown[n], f"Entry {n}"))
        commitments.append(c)
    return commitments, shown, gone


def _checked_body(n: int, thing: dict[str, Any], c: bytes) -> bytes:
    r = lines.read(thing["r"], f"Entry {n}", 32)
    try:
        body: bytes = thing["body"].encode()
    except (AttributeError, UnicodeError):
        raise DamagedError("its text is no text", n) from None
    if commit(r, body) != c:
        raise DamagedError("its text is not what the chain holds", n)
    return body


def _erased(n: int, body: dict[str, Any]) -> set[int]:
    """The earlier entry that this one says was erased; all others are withheld."""
    of = body.get("of")
    if body.get("kind") == "erased" and lines.is_number(of) and 1 <= of < n:
        return {of}
    return set()
