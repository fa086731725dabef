"""What was handed over in this sitting: held in memory until it is kept, cancelled or locked away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from amends.web.chats.held import HELD, Handed, Key
from amends.web.chats.job import Job, begun
from amends.web.chats.upload import TWO, Said, Upload
from amends.web.sittings.http import UnlockedRequest

KEPT_FOR = timedelta(minutes=30)


@dataclass(frozen=True, eq=False)
class Read:
    """An upload that was read to its end, and what was said of it."""

    upload: Upload
    said: Said

    @property
    def names(self) -> tuple[str, ...]:
        """Who writes in what was chosen."""
        return self.upload.names(self.said)

    @property
    def next(self) -> str:
        """The name of the page that asks what is not said yet, or shows what there is."""
        if self.upload.holds_several and not self.said.which:
            return "conversation-which"
        if len(self.names) > TWO and not self.said.sides.are_known:
            return "conversation-people"
        return "conversation-preview"


def hand_over(request: UnlockedRequest, files: list[Any]) -> Job:
    """Begin to read the files; ConversationError where too many are being read."""
    take_away(request)
    job = begun(files)
    _hold(request, Handed(job, request.now))
    return job


def handed(request: UnlockedRequest) -> Handed | None:
    """What was handed over, or None."""
    found = HELD.get(_key(request), request.now)
    if found is not None:
        _hold(request, found)
    return found


def say(request: UnlockedRequest, handed: Handed, said: Said) -> None:
    """Remember what was said of it."""
    _hold(request, replace(handed, said=said))


def take_away(request: UnlockedRequest) -> None:
    """Stop reading, and let go of what was read."""
    HELD.drop(request.vault.sitting)


def _hold(request: UnlockedRequest, handed: Handed) -> None:
    until = min(handed.since + KEPT_FOR, request.vault.until)
    HELD.put(_key(request), handed, until)


def _key(request: UnlockedRequest) -> Key:
    return request.vault.sitting, request.vault.record.pk
