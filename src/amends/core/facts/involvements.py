"""Somebody else: who, and whether it is over."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.kinds.beginning import Account
from amends.core.kinds.effort import Involvement
from amends.core.record import Record

UNNAMED = "somebody"


@dataclass(frozen=True)
class Involved:
    """One name, whether it is open, and the entry that says so."""

    name: str
    is_open: bool
    seq: int


def involvements(record: Record) -> tuple[Involved, ...]:
    """Each name with its newest state; an account without `ended` is an open one."""
    told = [
        (e.place, Involved(e.body.with_whom or UNNAMED, e.body.ended is None, e.seq))
        for e in record.live(Account)
    ]
    told += [
        (
            e.place,
            Involved(
                e.body.name or UNNAMED,
                e.body.state in ("ongoing", "resumed"),
                e.seq,
            ),
        )
        for e in record.live(Involvement)
    ]
    newest = {involved.name: involved for _, involved in sorted(told, key=_place)}
    return tuple(newest.values())


def _place(dated: tuple[tuple[object, int], Involved]) -> tuple[object, int]:
    return dated[0]
