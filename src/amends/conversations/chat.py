"""One conversation as columns of numbers: who, when, how much; never what was said."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

TEXT, MEDIA, STICKER, DELETED, CALL = range(5)
"""The kinds of message; system lines are counted apart and are none."""

KINDS = ("text", "media", "sticker", "deleted", "call")
"""The names of the kinds, by their number."""

Fact = str | int | float | tuple[str, ...]


class Notice(Struct, frozen=True):
    """Something a reader should know about the file: `what`, and the facts of it."""

    what: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


class Chat(Struct, frozen=True, eq=False, kw_only=True, dict=True):
    """The messages of one conversation, in the order in which the file has them.

    Five columns of the same length: `time` (int64, milliseconds since 1970-01-01;
    in UTC where `clock` is "instant", on the phone's own clock where it is "wall"),
    `sender` (int32, a place in `names`), `kind` (int8, a place in `KINDS`), `words`
    and `chars` (int32, of the text alone, spaces not counted). `system` counts the lines that nobody
    wrote, `skipped` what was left out and why, `me` is the place of the person in
    `names` where the file itself says so.
    """

    format: str
    title: str
    names: tuple[str, ...]
    clock: Literal["instant", "wall"]
    time: NDArray[np.int64]
    sender: NDArray[np.int32]
    kind: NDArray[np.int8]
    words: NDArray[np.int32]
    chars: NDArray[np.int32]
    system: int = 0
    me: int | None = None
    skipped: Mapping[str, int] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
        for column in (self.time, self.sender, self.kind, self.words, self.chars):
            column.flags.writeable = False

    def __len__(self) -> int:
        return len(self.time)

    @cached_property
    def steps(self) -> NDArray[np.int64]:
        """Milliseconds from each message to the next in the file; some may go back."""
        return np.diff(self.time)
