"""The time zone of whoever is here."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LINK = Path("/etc/localtime")


def known(name: str) -> str | None:
    """The name itself where it is a zone of the IANA table, else None."""
    try:
        return ZoneInfo(name).key if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def of_this_computer() -> str:
    """The zone that this computer is set to; UTC where it does not say."""
    return known(os.environ.get("TZ", "")) or known(_linked()) or "UTC"


def _linked() -> str:
    try:
        target = str(LINK.readlink())
    except OSError:
        return ""
    return target.partition("zoneinfo/")[2]
