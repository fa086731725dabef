"""What a form offers from the record itself: what was made and is not over yet."""

from __future__ import annotations

from secrets import token_hex

from amends.core.entry import Entry
from amends.core.ids import USERS
from amends.core.kinds.effort import (
    CommitmentClosed,
    CommitmentMade,
    MatterOpened,
    MatterSettled,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import ClaimMade, ClaimWithdrawn, Lapse, LapseDisclosed
from amends.core.record import Record
from amends.words.dates import day
from amends.words.fields import choice
from amends.words.headline import ex_in

CLOSERS: dict[type[Kind], type[Kind]] = {
    MatterOpened: MatterSettled,
    CommitmentMade: CommitmentClosed,
    ClaimMade: ClaimWithdrawn,
    Lapse: LapseDisclosed,
}
NAMES: dict[type[Kind], str] = {
    MatterOpened: "matter",
    CommitmentMade: "commitment",
    ClaimMade: "claim",
    Lapse: "lapse",
}
BY_FIELD: dict[str, type[Kind]] = {"matter": MatterOpened, "commitment": CommitmentMade}
MOST = 200
"""So many are offered, the newest first."""
LONGEST = 70


def maker_of(kind: type[Kind], field: str) -> type[Kind] | None:
    """The kind whose ids a field names; None where it names none."""
    if field == "id":
        return USERS.get(kind)
    return BY_FIELD.get(field)


def open_ones(record: Record, maker: type[Kind]) -> dict[str, str]:
    """What was made and is not over: its id, and its words with the day."""
    over = {entry.body.id for entry in record.live(CLOSERS[maker])}  # type: ignore[attr-defined]
    newest = reversed(record.live(maker))
    found = (e for e in newest if e.body.id not in over)  # type: ignore[attr-defined]
    offered = (
        _offer(entry, record) for entry, _ in zip(found, range(MOST), strict=False)
    )
    return dict(offered)


def new_id(record: Record, kind: type[Kind]) -> str:
    """An id that nothing has yet. It says nothing, because erasing leaves ids."""
    taken = {entry.body.id for entry in record.dated(kind)}  # type: ignore[attr-defined]
    while True:
        found = f"{NAMES[kind]}-{token_hex(3)}"
        if found not in taken:
            return found


def _offer(entry: Entry[Kind], record: Record) -> tuple[str, str]:
    said = _words_of(entry.body, ex_in(record))
    short = said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"
    return entry.body.id, f"{short} ({day(entry.at, record.zone)})"  # type: ignore[attr-defined]


def _words_of(body: Kind, ex: str) -> str:
    match body:
        case MatterOpened(what=str(said)):
            return said
        case CommitmentMade(text=str(said)) | ClaimMade(text=str(said)):
            return said
        case Lapse(text=said, what=what):
            return said or choice("lapse", "what", what, ex)
        case _:
            return "…"
