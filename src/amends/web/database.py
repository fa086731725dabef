"""Where the sealed rows are: a file in the data folder, or a PostgreSQL by its address."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

ENGINE = "django.db.backends."
NO_ADDRESS = ImproperlyConfigured(
    "AMENDS_DATABASE_URL is no address like postgresql:///name?host=HOST&user=USER"
)
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "cell_size_check=ON",
    "temp_store=MEMORY",
)


def databases(folder: Path) -> dict[str, dict[str, Any]]:
    """The databases for Django: `AMENDS_DATABASE_URL`, else a file in this folder."""
    url = os.environ.get("AMENDS_DATABASE_URL")
    return {"default": postgresql(url) if url else sqlite(folder / "notes.sqlite3")}


def sqlite(file: Path) -> dict[str, Any]:
    """One file; whoever writes waits for whoever writes, and loses nothing."""
    init = " ".join(f"PRAGMA {pragma};" for pragma in PRAGMAS)
    options = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": init}
    return {"ENGINE": ENGINE + "sqlite3", "NAME": file, "OPTIONS": options}


def postgresql(url: str) -> dict[str, Any]:
    """The database at an address such as `postgresql:///name?host=…&user=…`.

    Raises ImproperlyConfigured for what is no such address.
    """
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
    except ValueError:
        raise NO_ADDRESS from None
    if parts.scheme not in ("postgresql", "postgres"):
        raise NO_ADDRESS
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": ENGINE + "postgresql",
        "NAME": parts.path.lstrip("/"),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": options.pop("port", port),
        "USER": options.pop("user", unquote(parts.username or "")),
        "PASSWORD": options.pop("password", unquote(parts.password or "")),
        "OPTIONS": options,
    }


def first_line(fault: Exception) -> str:
    """What a database says is wrong, without what follows it on further lines."""
    return str(fault).partition("\n")[0].strip().rstrip(".")
