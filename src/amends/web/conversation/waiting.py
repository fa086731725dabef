"""An import that waits to be looked at: counts alone, sealed for half an hour.

Every way in which it could be kept is counted at once, for the file is not kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from amends.core import wire
from amends.core.kinds.contact import Imported
from amends.web.door.preview import preview
from amends.web.door.upload import Upload
from amends.web.shelf import pending
from amends.web.sittings.http import UnlockedRequest

NAME = "import"
KEPT_FOR = timedelta(minutes=30)
PLAIN = "plain"
"""The one order of a file in which day and month can be told apart."""


@dataclass(frozen=True)
class Waiting:
    """Previews by the order of day and month, and the entry for each order and side.

    `me` is the person's place among the names where the file itself says so.
    """

    names: tuple[str, ...]
    me: int | None
    previews: Mapping[str, Mapping[str, Any]]
    entries: Mapping[str, Mapping[str, Any]]

    def entry(self, order: str, me: int, now: datetime) -> Imported | None:
        """The entry as it is kept now; None where the file shows nothing."""
        found = self.entries.get(f"{order}:{me}")
        if found is None:
            return None
        entry = wire.convert(dict(found))
        if not isinstance(entry, Imported):
            return None
        return msgspec.structs.replace(entry, at=now, recorded=now)


def put_down(request: UnlockedRequest, upload: Upload) -> None:
    """Seal what an upload shows, in the place of any that waited before."""
    take_away(request)
    found = asdict(_counted(upload, request.desk.record().zone, request.now))
    until = request.now + KEPT_FOR
    pending.put(request.vault.record, NAME, found, until)


def waiting(request: UnlockedRequest) -> Waiting | None:
    """What waits to be looked at, or None."""
    ring = request.vault.unlocked.ring
    found = pending.newest(request.vault.record, ring, NAME, request.now)
    if found is None:
        return None
    plain = found.value
    return Waiting(
        tuple(plain["names"]), plain["me"], plain["previews"], plain["entries"]
    )


def take_away(request: UnlockedRequest) -> None:
    """Let go of what waits."""
    ring = request.vault.unlocked.ring
    pending.drop_all(request.vault.record, ring, NAME, request.now)


def _counted(upload: Upload, zone: ZoneInfo, now: datetime) -> Waiting:
    orders = {order or PLAIN: order for order in upload.readings}
    names, told = upload.names, upload.told
    entries = {
        f"{order}:{me}": upload.entry(read, me=me, zone=zone, now=now)
        for order, read in orders.items()
        for me in range(len(names))
    }
    return Waiting(
        names,
        upload.reading(None).me,
        {
            o: asdict(preview(told(read, None, zone), zone))
            for o, read in orders.items()
        },
        {
            key: json.loads(wire.encode(entry))
            for key, entry in entries.items()
            if entry is not None
        },
    )
