"""What happened, as it was told in each account, corrected ones among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from amends.core.kinds.beginning import Account
from amends.core.record import Record


@dataclass(frozen=True)
class Told:
    """One account: how it came out, and roughly how many lies there were."""

    seq: int
    came_out: Literal["told", "found_out", "hidden"]
    lies: Literal["few", "dozen", "dozens", "lost_count"]


def accounts(record: Record) -> tuple[Told, ...]:
    """All accounts in the order in which they were given."""
    return tuple(
        Told(e.seq, e.body.came_out, e.body.lies) for e in record.dated(Account)
    )
