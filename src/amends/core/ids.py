"""Names that entries give and use: made once, used only after they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import cast

from amends.core.entry import Entry
from amends.core.kinds.beginning import Begin
from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    MatterOpened,
    MatterSettled,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import (
    ClaimEvidence,
    ClaimMade,
    ClaimWithdrawn,
    Lapse,
    LapseDisclosed,
)
from amends.core.reason import Problem

MAKERS: tuple[type[Kind], ...] = (CommitmentMade, MatterOpened, ClaimMade, Lapse)
USERS: dict[type[Kind], type[Kind]] = {
    CommitmentKept: CommitmentMade,
    CommitmentBroken: CommitmentMade,
    CommitmentSkipped: CommitmentMade,
    CommitmentClosed: CommitmentMade,
    MatterSettled: MatterOpened,
    ClaimWithdrawn: ClaimMade,
    ClaimEvidence: ClaimMade,
    LapseDisclosed: Lapse,
}
Name = tuple[type[Kind], str]


@dataclass(frozen=True)
class Ids:
    """The entry that made each name, and the misuses by the entry's number."""

    made: dict[Name, int] = field(default_factory=dict)
    misuses: dict[int, Problem] = field(default_factory=dict)


def ids_after(
    before: Ids,
    entries: Iterable[Entry[Kind]],
    was_corrected: Callable[[int, int], bool],
) -> Ids:
    """The names after more entries: second beginnings, doubled and unknown ids found.

    `was_corrected` tells whether an entry was corrected before another was written.
    """
    made, misuses = dict(before.made), dict(before.misuses)
    for entry in entries:
        problem = _misuse(entry, made, was_corrected)
        if problem is not None:
            misuses[entry.seq] = problem
    return Ids(made, misuses)


def _misuse(
    entry: Entry[Kind], made: dict[Name, int], was_corrected: Callable[[int, int], bool]
) -> Problem | None:
    kind = type(entry.body)
    if kind is Begin or kind in MAKERS:
        return _made(entry, made, was_corrected)
    wanted = _wants(entry.body)
    if wanted is None or wanted in made:
        return None
    return Problem(entry.seq, "id_unknown", {"id": wanted[1]})


def _made(
    entry: Entry[Kind], made: dict[Name, int], was_corrected: Callable[[int, int], bool]
) -> Problem | None:
    kind, name = type(entry.body), getattr(entry.body, "id", "")
    earlier = made.get((kind, name))
    if earlier is not None and not was_corrected(earlier, entry.seq):
        rule = "begins_twice" if kind is Begin else "id_twice"
        return Problem(entry.seq, rule, {"id": name, "first": earlier})
    made[kind, name] = entry.seq
    return None


def _wants(body: Kind) -> Name | None:
    """What an entry refers to by an id: the kind that makes it, and the id."""
    if isinstance(body, Contact):
        return None if body.matter is None else (MatterOpened, body.matter)
    maker = USERS.get(type(body))
    return None if maker is None else (maker, cast("CommitmentKept", body).id)
