"""Rows of a table by the columns that there are: each macOS has added some."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence


def columns(database: sqlite3.Connection, table: str) -> frozenset[str]:
    """The names of a table's columns; none where there is no such table."""
    is_table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    if database.execute(is_table, (table,)).fetchone() is None:
        return frozenset()
    described = database.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return frozenset(str(name) for (name,) in described)


def selection(database: sqlite3.Connection, table: str, wanted: Sequence[str]) -> str:
    """The wanted columns for a SELECT, NULL for each that is not there."""
    there = columns(database, table) | {"ROWID"}
    return ", ".join(f"{table}.{name}" if name in there else "NULL" for name in wanted)


def rows(
    database: sqlite3.Connection, table: str, wanted: Sequence[str]
) -> Iterator[tuple[object, ...]]:
    """Every row of a table, in the order of the table."""
    chosen = selection(database, table, wanted)
    yield from database.execute(f"SELECT {chosen} FROM {table}")  # noqa: S608 names of our own # nosec B608
