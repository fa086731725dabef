"""Django made ready on a folder, for whoever comes from the command line."""

from __future__ import annotations

import os
from pathlib import Path

import django
from django.core.exceptions import ImproperlyConfigured

from amends import clock


class NotReadyError(Exception):
    """A setting is missing or wrong; the message says which."""


def ready(folder: Path | None) -> None:
    """Start Django on a folder, or the usual one, and make or mend what is missing."""
    if folder is not None:
        os.environ["AMENDS_DATA"] = str(folder)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amends.web.settings")
    django.setup()
    from django.conf import settings  # noqa: PLC0415 it reads the folder

    from amends.web.place import made_private  # noqa: PLC0415 the same
    from amends.web.shelf.upgrade import bring_up_to_date  # noqa: PLC0415 the same

    made_private(settings.DATA)
    bring_up_to_date(clock.now())


def started() -> None:
    """Start Django under the settings that the environment names; NotReadyError."""
    try:
        django.setup()
    except ImproperlyConfigured as fault:
        raise NotReadyError(str(fault)) from None
