"""The least that a server's own role in PostgreSQL needs, as statements.

The tables belong to another role, which takes the steps of an upgrade; so the server
can neither lift a trigger nor reach what a trigger guards.
"""

from __future__ import annotations

import re

from django.db import connection

NAME = re.compile(r"^[a-z_][a-z0-9_]{0,62}$")
ENTRIES, STEPS, MAINTAINS = "shelf_entry", "django_migrations", 170_000
MAY_CHANGE = "kid, sealed"
"""Erasing and new keys touch these two alone, and the trigger decides how."""


def statements(role: str) -> list[str]:
    """What the owner of the tables runs once after each upgrade; ValueError for a bad name."""
    if not NAME.match(role):
        raise ValueError(f"{role!r} is no plain name for a role")
    tables = sorted(connection.introspection.table_names())
    others = [name for name in tables if name not in (ENTRIES, STEPS)]
    change = f"UPDATE ({MAY_CHANGE}){_maintain()}"
    return [
        f"GRANT USAGE ON SCHEMA public TO {role};",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {', '.join(others)} TO {role};",
        f"GRANT SELECT ON django_migrations TO {role};",
        f"GRANT SELECT, INSERT, DELETE, {change} ON {ENTRIES} TO {role};",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role};",
    ]


def _maintain() -> str:
    """The right to clear erased rows away, which older servers leave to the owner."""
    version: int = getattr(connection, "pg_version", 0)
    return ", MAINTAIN" if version >= MAINTAINS else ""
