"""What the template of the records is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.core import record as core
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


def records_page(unlocked: Unlocked, opened: core.Record) -> RecordsPage:
    """The records in the order in which they were made; one of them is open already."""
    rows = unlocked.account.records.order_by("pk")
    return RecordsPage(tuple(_row(unlocked, opened, row) for row in rows))


def _row(unlocked: Unlocked, opened: core.Record, row: Record) -> Row:
    is_open = row.pk == unlocked.kept.pk
    record = opened if is_open else _read(unlocked, row)
    begun: datetime | None = record.begin.at if record.begin else None
    return Row(
        row.pk,
        ex_in(record),
        "" if begun is None else day(begun, record.zone),
        row.count,
        is_open=is_open,
    )


def _read(unlocked: Unlocked, row: Record) -> core.Record:
    ring = open_ring(bytes(row.ring), bytes(row.rec), row.generation, unlocked.ak)
    return Desk(Kept(row.pk), ring).record()
