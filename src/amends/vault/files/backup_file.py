"""The backup file: the sealed rows with their keys, readable by nobody without words.

{"amends":1,"what":"backup","id":"<hex>","owner":"<hex>","pub":"<base64>",
"gen":1,"slots":[{"sid","kind","params","check","wrapped"}],"ring":"<base64>"}
{"n":1,"c":"<base64>","kid":1,"s":"<base64>"}          "s" is null once erased
{"checkpoint":"<signed note>"}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from amends.vault.chain import follow, genesis
from amends.vault.faults import DamagedError, MisreadError
from amends.vault.files import lines
from amends.vault.keys.ring import Ring
from amends.vault.keys.slot import Slot
from amends.vault.note import Checkpoint, sign, verify
from amends.vault.store import Label, Row

HEADER = {"amends", "what", "id", "owner", "pub", "gen", "slots", "ring"}
ROW = {"n", "c", "kid", "s"}
SLOT = {"sid", "kind", "params", "check", "wrapped"}


@dataclass(frozen=True)
class Backup:
    """A record as it was sealed, its slots, and the checkpoint that it was signed at."""

    label: Label
    slots: tuple[Slot, ...]
    rows: tuple[Row, ...]
    checkpoint: Checkpoint


@dataclass(frozen=True)
class Loose:
    """Rows that lie on no shelf yet, to be read once."""

    on_it: Label
    kept: tuple[Row, ...]

    def label(self) -> Label:
        """The record as the file has it."""
        return self.on_it

    def rows(self, after: int = 0) -> Iterator[Row]:
        """The rows that follow entry `after`, in order."""
        return iter(self.kept[after:])


def written(
    label: Label, rows: Iterable[Row], slots: Sequence[Slot], ring: Ring, when: str
) -> bytes:
    """The backup file of a record; `slots` open its account key."""
    point = Checkpoint(label.rec, label.count, label.head, when)
    body = [lines.write(_header(label, slots))]
    body += [lines.write(_line(row)) for row in rows]
    return b"".join([*body, lines.write({"checkpoint": sign(point, ring.seed)})])


def read(data: bytes) -> Backup:
    """The backup that a file holds, its chain and signature checked, without a key.

    Raises DamagedError or MisreadError at the first fault.
    """
    found = [thing for _, thing in lines.objects(data)]
    begun, slots = _read_header(found[0])
    if set(found[-1]) != {"checkpoint"}:
        raise MisreadError("The last line is no checkpoint: the file is cut.")
    rows = tuple(_read_row(n, thing) for n, thing in enumerate(found[1:-1], 1))
    point = verify(str(found[-1]["checkpoint"]), begun.public)
    if point.rec != begun.rec or point.count != len(rows):
        raise DamagedError(
            "the checkpoint is of another record, or entries are missing"
        )
    start = genesis(begun.rec, begun.public)
    if follow(start, begun.rec, 0, (row.c for row in rows)) != point.head:
        raise DamagedError("the chain does not end where the signature says")
    label = Label(
        begun.rec, begun.public, point.count, point.head, begun.generation, begun.ring
    )
    return Backup(label, slots, rows, point)


def _header(label: Label, slots: Sequence[Slot]) -> dict[str, Any]:
    return {
        "amends": 1,
        "what": "backup",
        "id": label.rec.hex(),
        "owner": slots[0].owner.hex(),
        "pub": lines.spell(label.public),
        "gen": label.generation,
        "slots": [_slot(slot) for slot in slots],
        "ring": lines.spell(label.ring),
    }


def _slot(slot: Slot) -> dict[str, str]:
    return {
        "sid": lines.spell(slot.sid),
        "kind": slot.kind,
        "params": slot.params,
        "check": lines.spell(slot.check),
        "wrapped": lines.spell(slot.wrapped),
    }


def _line(row: Row) -> dict[str, Any]:
    sealed = None if row.sealed is None else lines.spell(row.sealed)
    return {"n": row.n, "c": lines.spell(row.c), "kid": row.kid, "s": sealed}


def _read_header(thing: dict[str, Any]) -> tuple[Label, tuple[Slot, ...]]:
    whole = set(thing) == HEADER and thing["what"] == "backup" and thing["amends"] == 1
    if not whole or not lines.is_number(thing["gen"]) or thing["gen"] < 1:
        raise MisreadError("Line 1 does not begin a backup.")
    rec, owner = _id(thing["id"]), _id(thing["owner"])
    slots = thing["slots"] if isinstance(thing["slots"], list) else []
    if not slots:
        raise MisreadError("Line 1 has no slots.")
    public, ring = (
        lines.read(thing["pub"], "Line 1", 32),
        lines.read(thing["ring"], "Line 1"),
    )
    label = Label(rec, public, 0, b"", thing["gen"], ring)
    return label, tuple(_read_slot(owner, slot) for slot in slots)


def _read_slot(owner: bytes, thing: Any) -> Slot:
    if not isinstance(thing, dict) or set(thing) != SLOT:
        raise MisreadError("A slot in line 1 is none.")
    if not isinstance(thing["kind"], str) or not isinstance(thing["params"], str):
        raise MisreadError("A slot in line 1 is none.")
    sid, check = (lines.read(thing[name], "A slot") for name in ("sid", "check"))
    wrapped = lines.read(thing["wrapped"], "A slot")
    return Slot(owner, sid, thing["kind"], thing["params"], check, wrapped)


def _read_row(n: int, thing: dict[str, Any]) -> Row:
    if not lines.is_number(thing.get("n")) or thing["n"] != n:
        raise DamagedError("another entry stands in its place", n)
    if set(thing) != ROW or not lines.is_number(thing["kid"]) or thing["kid"] < 1:
        raise DamagedError("its line is not that of an entry", n)
    c = lines.read(thing["c"], f"Entry {n}", 32)
    sealed = None if thing["s"] is None else lines.read(thing["s"], f"Entry {n}")
    return Row(n, thing["kid"], c, sealed)


def _id(text: object) -> bytes:
    try:
        raw = bytes.fromhex(str(text))
    except ValueError:
        raw = b""
    if raw.hex() != text or len(raw) != len(bytes(16)):
        raise MisreadError("Line 1 names no record.")
    return raw
