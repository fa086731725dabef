"""Gone from the files, not only from the tables: what has to follow an erasure."""

from __future__ import annotations

from datetime import datetime

from django.db import connection

from amends.desk import Desk
from amends.web.shelf.upgrade import copies, copy_of_the_file


def erase(desk: Desk, of: int, now: datetime) -> None:
    """Let the free text of an entry go, from every file that this program keeps.

    Raises RefusedError where there is nothing to erase. Copies elsewhere stay.
    """
    desk.erase(of, now)
    scrub(now)


def scrub(now: datetime) -> None:
    """Empty the journal of what was let go, and make the dated copies anew.

    In PostgreSQL the bytes leave the table here, and its journal as that is recycled.
    """
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute("VACUUM shelf_entry")
            return
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    old = copies()
    if old:
        copy_of_the_file(now)
    for copy in old:
        copy.unlink(missing_ok=True)
