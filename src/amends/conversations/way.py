"""How far several sources are read, told as if they were one."""

from __future__ import annotations

from collections.abc import Sequence

from amends.conversations.choices import Progress
from amends.conversations.source import Source


class Way:
    """The bytes before the source that is being read, and those in all."""

    def __init__(self, progress: Progress, sources: Sequence[Source]) -> None:
        self._progress = progress
        self._before = 0
        self._of = sum(map(_size, sources))

    def longer(self, source: Source, times: int) -> None:
        """A source will be read so many times more than was thought."""
        self._of += times * _size(source)

    def through(self, source: Source) -> Progress:
        """What is told while one more source is read."""
        size, before = _size(source), self._before
        self._before += size

        def told(done: int, of: int) -> None:
            self._progress(before + size * done // max(of, 1), self._of)

        return told


def _size(source: Source) -> int:
    return sum(piece.size for piece in source.pieces)
