"""Links to entries: every reason leads to what it stands on."""

from __future__ import annotations

from django.urls import reverse


def entry_address(seq: int) -> str:
    """Where an entry of the record is to be seen."""
    return f"{reverse('record')}?entry={seq}#e{seq}"
