"""Gone from the files, not only from the tables: what has to follow an erasure."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from django.db import connection

from amends.desk import Desk
from amends.web.shelf.roles import MAINTAINS
from amends.web.shelf.upgrade import copies, copy_of_the_file

OWNS = (
    "pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'shelf_entry'::regclass"
)
MAY_CLEAR = {
    False: f"SELECT {OWNS}",
    True: f"SELECT has_table_privilege('shelf_entry', 'MAINTAIN') OR {OWNS}",
}
"""By whether the server knows the right to maintain a table."""


def erase(desk: Desk, of: int, now: datetime) -> None:
    """Let the free text of an entry go, from every file that this program keeps.

    Raises RefusedError where there is nothing to erase. Copies elsewhere stay.
    """
    desk.erase(of, now)
    scrub(now)


def what_stays() -> Literal["nothing", "journal", "table"]:
    """Where erased bytes stay for a while in spite of it all.

    In PostgreSQL's journal, till that is recycled; and in the table itself, till its
    owner clears it, where the server's role may not (before version 17 none may).
    """
    if connection.vendor == "sqlite":
        return "nothing"
    with connection.cursor() as cursor:
        version: int = getattr(connection, "pg_version", 0)
        cursor.execute(MAY_CLEAR[version >= MAINTAINS])
        return "journal" if cursor.fetchone() == (True,) else "table"


def scrub(now: datetime) -> None:
    """Empty the journal of what was let go, and make the dated copies anew.

    In PostgreSQL the bytes leave the table here, where the role may clear it, and its
    journal as that is recycled.
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
