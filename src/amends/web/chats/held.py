"""What was handed over in an open sitting, and what was said of it; gone when that closes."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime

from amends import clock
from amends.web.chats.job import Job
from amends.web.chats.upload import NOTHING, Said

HEAVIEST = 512 * 1024 * 1024
"""Bytes of all that was read, together; the oldest makes room."""

Key = tuple[str, int]
"""The sitting, and the record."""


@dataclass(frozen=True, eq=False)
class Handed:
    """A reading, under way or over, since when; and what was said of it."""

    job: Job
    since: datetime
    said: Said = NOTHING


@dataclass
class Held:
    """What each sitting handed over for a record; one at a time, each until a moment."""

    _kept: dict[Key, tuple[Handed, datetime]] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _alarm: threading.Timer | None = None

    def get(self, key: Key, now: datetime) -> Handed | None:
        """What was handed over, where its time has not run out."""
        with self._lock:
            self._drop_late(now)
            found = self._kept.get(key)
            return None if found is None else found[0]

    def put(self, key: Key, handed: Handed, until: datetime) -> None:
        """Hold it until a moment, in the place of what was there before."""
        with self._lock:
            before = self._kept.pop(key, None)
            if before is not None and before[0].job is not handed.job:
                before[0].job.stop()
            self._kept[key] = handed, until
            while len(self._kept) > 1 and self._weight() > HEAVIEST:
                self._let_go(next(iter(self._kept)))
            self._wake_at(until)

    def drop(self, sitting: str) -> None:
        """Stop and let go of everything of one sitting."""
        with self._lock:
            for key in [key for key in self._kept if key[0] == sitting]:
                self._let_go(key)

    def _wake_at(self, until: datetime) -> None:
        """See to it that this is let go also where nobody asks for anything again."""
        if self._alarm is not None and self._alarm.is_alive():
            return
        seconds = max((until - clock.now()).total_seconds(), 1)
        self._alarm = threading.Timer(seconds, self._woken)
        self._alarm.daemon = True
        self._alarm.start()

    def _woken(self) -> None:
        with self._lock:
            self._alarm = None
            self._drop_late(clock.now())
            if self._kept:
                self._wake_at(min(until for _, until in self._kept.values()))

    def _drop_late(self, now: datetime) -> None:
        for key in [key for key, (_, until) in self._kept.items() if until <= now]:
            self._let_go(key)

    def _let_go(self, key: Key) -> None:
        self._kept.pop(key)[0].job.stop()

    def _weight(self) -> int:
        return sum(handed.job.weight for handed, _ in self._kept.values())


HELD = Held()
