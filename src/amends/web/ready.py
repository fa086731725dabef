"""Django made ready on a folder, for whoever comes from the command line."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import django
from django.core.exceptions import ImproperlyConfigured

from amends import clock
from amends.web.database import first_line

HOSTED = ("axes", "psycopg")
"""What only a server needs."""


class NotReadyError(Exception):
    """A setting is missing or wrong, or what is kept cannot be read; it says which."""


def ready(folder: Path | None) -> None:
    """Start Django on a folder, or the usual one, and make or mend what is missing.

    Raises OSError or NotReadyError where that cannot be done.
    """
    begin(folder)
    from django.conf import settings  # noqa: PLC0415 it reads the folder

    from amends.web.place import made_private  # noqa: PLC0415 the same

    made_private(settings.DATA)
    brought_up_to_date()


def brought_up_to_date() -> None:
    """The tables as this version has them; NotReadyError where they cannot be read."""
    from django.db import DatabaseError  # noqa: PLC0415 it reads the settings

    from amends.web.shelf.upgrade import bring_up_to_date  # noqa: PLC0415 the same

    try:
        bring_up_to_date(clock.now())
    except DatabaseError as fault:
        raise NotReadyError(
            f"what is kept cannot be read: {first_line(fault)}"
        ) from None


def begin(folder: Path | None) -> None:
    """Start Django on a folder, or the usual one, and make nothing; NotReadyError."""
    if folder is not None:
        os.environ["AMENDS_DATA"] = str(folder)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amends.web.settings")
    started()


def is_kept(folder: Path | None) -> bool:
    """Whether anything was ever kept in a folder, or the usual one; nothing is made.

    Raises OSError where the folder cannot be looked into.
    """
    begin(folder)
    from django.db import connection  # noqa: PLC0415 it reads the settings

    if connection.vendor != "sqlite":
        return True
    file = Path(connection.settings_dict["NAME"])
    try:
        file.parent.stat()
        file.stat()
    except FileNotFoundError:
        return False
    return True


def before_serving() -> Iterator[str]:
    """What a server's workers share, made ready; says what is not well."""
    from django.conf import settings  # noqa: PLC0415 it reads the folder
    from django.db import DatabaseError  # noqa: PLC0415 the same

    from amends.web.place import made_private, without_core_dumps  # noqa: PLC0415 the same
    from amends.web.shelf.health import faults_of_the_role  # noqa: PLC0415 the same

    without_core_dumps()
    with suppress(OSError):  # they can do without a folder
        made_private(settings.DATA)
    try:
        yield from faults_of_the_role()
    except DatabaseError:
        yield "The database cannot be reached."


def started() -> None:
    """Start Django under the settings that the environment names; NotReadyError."""
    try:
        django.setup()
    except ImproperlyConfigured as fault:
        raise NotReadyError(str(fault)) from None
    except ModuleNotFoundError as fault:
        if fault.name not in HOSTED:
            raise
        missing = f"{fault.name} is not installed: pip install 'amends[hosted]'"
        raise NotReadyError(missing) from None
