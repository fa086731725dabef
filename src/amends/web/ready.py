"""Django made ready on a folder, for whoever comes from the command line."""

from __future__ import annotations

import os
from pathlib import Path

import django

from amends import clock


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
