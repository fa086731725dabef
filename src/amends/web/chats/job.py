"""Reading files while somebody waits: how far it is, how long it may take, and stopping it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.core.files.uploadedfile import UploadedFile

from amends.conversations.errors import Cancelled, ConversationError
from amends.web.chats.opening import Files, opened
from amends.web.chats.upload import Upload

AT_ONCE = 2
"""Files are read by so many at once; others wait for their turn."""
MOST = 4
"""So many may be under way or wait: what each handed over is in memory until it is read."""
LOOK = 0.1
"""Seconds after which one that waits looks whether it was stopped."""

_turns = threading.BoundedSemaphore(AT_ONCE)
_places = threading.BoundedSemaphore(MOST)


def begun(files: Sequence[UploadedFile]) -> Job:
    """A job that reads uploaded files; ConversationError where too many are being read."""
    job = Job([(file.name or "", file.read()) for file in files])
    job.start()
    return job


class Job:
    """One reading, in a thread of its own; nothing of it is on disk."""

    def __init__(self, files: Files) -> None:
        self.done, self.of = 0, 0
        self._files: Files = files
        self._upload: Upload | None = None
        self._fault: BaseException | None = None
        self._began = 0.0
        self._stopped, self._over = threading.Event(), threading.Event()

    def start(self) -> None:
        """Begin; ConversationError where too many files are being read already."""
        if not _places.acquire(blocking=False):
            raise ConversationError(
                "Several files are being read here already; try again in a minute."
            )
        threading.Thread(target=self._run, daemon=True).start()

    def stop(self) -> None:
        """Read no further, and keep nothing."""
        self._stopped.set()
        self._upload = None

    def wait(self, seconds: float) -> bool:
        """Whether it is over, after so many seconds at most."""
        return self._over.wait(seconds)

    @property
    def is_over(self) -> bool:
        """Whether it was read to the end, or could not be."""
        return self._over.is_set()

    @property
    def weight(self) -> int:
        """The bytes of what was read; the files themselves are bounded by `MOST`."""
        return self._upload.weight if self._upload else 0

    def upload(self) -> Upload:
        """What was read; raises whatever was wrong with it, Cancelled where it was stopped."""
        if self._fault is not None:
            raise self._fault
        if self._upload is None:
            raise Cancelled("Reading was stopped; nothing of it was kept.")
        return self._upload

    def left(self) -> float | None:
        """Seconds until it may be over; None where that cannot be said yet."""
        if not self.done or self.is_over:
            return None
        so_far = time.monotonic() - self._began
        return so_far * max(self.of - self.done, 0) / self.done

    def _run(self) -> None:
        try:
            with self._turn():
                self._began = time.monotonic()
                upload = opened(self._files, self._told)
                self._upload = None if self._stopped.is_set() else upload
        except BaseException as fault:  # noqa: BLE001 it is raised where somebody asks
            self._fault = fault.with_traceback(None)
        finally:
            self._files = ()
            _places.release()
            self._over.set()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        while not _turns.acquire(timeout=LOOK):
            self._told(0, 0)
        try:
            self._told(0, 0)
            yield
        finally:
            _turns.release()

    def _told(self, done: int, of: int) -> None:
        if self._stopped.is_set():
            raise Cancelled("Reading was stopped; nothing of it was kept.")
        self.done, self.of = done, of
