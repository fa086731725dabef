"""What the template of the records is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.desk import Desk
from amends.vault.keys.ring import open_ring
from amends.web.shelf.accounts import Unlocked
from amends.web.shelf.kept import Kept
from amends.web.shelf.models import Record
from amends.words.dates import day
from amends.words.headline import ex_in


@dataclass(frozen=True)
class Row:
    """One record: whom it is about, how long it goes back, whether it is open."""

    pk: int
    ex: str
    since: str
    count: int
    is_open: bool


@dataclass(frozen=True)
class RecordsPage:
    """Every record of the account."""

    rows: tuple[Row, ...]


def records_page(unlocked: Unlocked) -> RecordsPage:
    """The records in the order in which they were made."""
    records = unlocked.account.records.order_by("pk")
    return RecordsPage(tuple(_row(unlocked, record) for record in records))


def _row(unlocked: Unlocked, row: Record) -> Row:
    ring = open_ring(bytes(row.ring), bytes(row.rec), row.generation, unlocked.ak)
    record = Desk(Kept(row.pk), ring).record()
    begun: datetime | None = record.begin.at if record.begin else None
    return Row(
        row.pk,
        ex_in(record),
        "" if begun is None else day(begun, record.zone),
        row.count,
        is_open=row.pk == unlocked.kept.pk,
    )
