"""Bringing the tables up to date, with a dated copy of everything before each step."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

KEPT = 5
"""So many dated copies are kept; the oldest goes first."""


def bring_up_to_date(now: datetime) -> Path | None:
    """Take the steps that are missing; returns the copy that was made before them."""
    executor = MigrationExecutor(connection)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return None
    begun = bool(executor.loader.applied_migrations)
    copy = copy_of_the_file(now) if begun and connection.vendor == "sqlite" else None
    call_command("migrate", interactive=False, verbosity=0)
    if connection.vendor == "sqlite":
        Path(connection.settings_dict["NAME"]).chmod(0o600)
    return copy


def copy_of_the_file(now: datetime) -> Path:
    """A whole copy of the database file, sealed as it is, named by its moment."""
    folder = _folder()
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"notes-{now:%Y-%m-%d-%H%M%S}.sqlite3"
    connection.ensure_connection()
    with closing(sqlite3.connect(copy)) as target:
        connection.connection.backup(target)
    copy.chmod(0o600)
    for old in copies()[:-KEPT]:
        old.unlink()
    return copy


def copies() -> list[Path]:
    """The dated copies that are kept, the oldest first."""
    return sorted(_folder().glob("notes-*.sqlite3"))


def _folder() -> Path:
    return Path(settings.DATA) / "before-upgrades"
