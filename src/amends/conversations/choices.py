"""What a person may be asked, and the shape that every format has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from msgspec import Struct

from amends.conversations.chat import Chat
from amends.conversations.source import Source

Progress = Callable[[int, int], None]
"""Told the bytes read and the bytes in all; raises `Cancelled` to stop."""


def unwatched(_done: int, _of: int) -> None:
    """Nobody watches."""


class Choices(Struct, frozen=True):
    """What the person decided where the file alone cannot tell."""

    order: Literal["day_first", "month_first"] | None = None
    progress: Progress = unwatched


class Format(Protocol):
    """One chat format: a module with a name and two functions.

    `fits` looks at the source (names of its pieces, their heads) and never raises
    anything but `ConversationError`; `read` gives every conversation in it.
    """

    NAME: str

    def fits(self, source: Source) -> bool:
        """Whether the source looks like this format and no other."""
        ...

    def read(self, source: Source, choices: Choices) -> tuple[Chat, ...]:
        """The conversations in the source, one for each chat that it holds."""
        ...
