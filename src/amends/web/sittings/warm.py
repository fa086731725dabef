"""Records as they were decoded, in memory while their sitting is open; never on disk."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime

from amends import clock
from amends.desk import Known

MOST_ENTRIES = 400_000
"""Entries of all records together; the one that was quiet longest makes room."""

Key = tuple[str, int]
"""The sitting, and the record."""


@dataclass
class Warm:
    """What is known of open records, each until its sitting would lock by itself."""

    _kept: OrderedDict[Key, tuple[Known, datetime]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _alarm: threading.Timer | None = None

    def get(self, key: Key, now: datetime) -> Known | None:
        """What is known of a record in a sitting, where that has not run out."""
        with self._lock:
            self._drop_late(now)
            found = self._kept.get(key)
            return None if found is None else found[0]

    def put(self, key: Key, known: Known, until: datetime) -> None:
        """Keep what is known until a moment."""
        with self._lock:
            self._kept[key] = known, until
            self._kept.move_to_end(key)
            self._wake_at(until)
            while len(self._kept) > 1 and self._weight() > MOST_ENTRIES:
                self._kept.popitem(last=False)

    def drop(self, sitting: str) -> None:
        """Let go of everything of one sitting."""
        with self._lock:
            for key in [key for key in self._kept if key[0] == sitting]:
                del self._kept[key]

    def sweep(self, now: datetime) -> None:
        """Let go of what has run out."""
        with self._lock:
            self._drop_late(now)

    def _wake_at(self, until: datetime) -> None:
        """See to it that this is let go also where nobody asks for anything again."""
        if self._alarm is not None and self._alarm.is_alive():
            return
        seconds = (until - clock.now()).total_seconds()
        self._alarm = threading.Timer(max(seconds, 1), self._woken)
        self._alarm.daemon = True
        self._alarm.start()

    def _woken(self) -> None:
        with self._lock:
            self._alarm = None
            self._drop_late(clock.now())
            for _, until in list(self._kept.values())[:1]:
                self._wake_at(until)

    def _drop_late(self, now: datetime) -> None:
        for key in [key for key, (_, until) in self._kept.items() if until <= now]:
            del self._kept[key]

    def _weight(self) -> int:
        return sum(known.count for known, _ in self._kept.values())


WARM = Warm()
