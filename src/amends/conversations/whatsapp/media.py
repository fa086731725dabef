"""The true dates that media carry in their names, beside the header's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from amends.conversations.whatsapp.plain import Entry

NAMED = re.compile(
    "(?:IMG|VID|AUD|PTT|STK|DOC)-(\\d{4})(\\d\\d)(\\d\\d)-WA\\d{4}"
    "|-[A-Z]+-(\\d{4})-(\\d\\d)-(\\d\\d)-\\d\\d-\\d\\d-\\d\\d\\."
)


def media_dates(entries: Iterable[Entry]) -> Iterator[tuple[int, date]]:
    """The number of each entry whose media is dated, and that date."""
    for number, entry in enumerate(entries):
        if found := NAMED.search(entry.body[:300]):
            day = _date([int(part) for part in found.groups() if part])
            if day is not None:
                yield number, day


def _date(parts: list[int]) -> date | None:
    try:
        return date(*parts)
    except ValueError:
        return None
