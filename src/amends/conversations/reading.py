"""From what was handed over to conversations: the format is found by looking."""

from __future__ import annotations

import re
from collections.abc import Sequence

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices, Format
from amends.conversations.errors import Damaged, Unrecognised
from amends.conversations.memory import keep_memory
from amends.conversations.registry import likely
from amends.conversations.source import Source
from amends.conversations.way import Way

PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)", re.IGNORECASE)
WIDE = (b"\xff\xfe", b"\xfe\xff")
LOOKED_AT = 5


def read(sources: Sequence[Source], choices: Choices) -> tuple[Chat, ...]:
    """Every conversation in every source, in the order given, not yet joined."""
    keep_memory()
    way = Way(choices.progress, sources)
    return tuple(
        chat
        for source in sources
        for chat in _read(source, Choices(choices.order, way.through(source)))
    )


def _read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    watched = source.watched(choices.progress)
    found = recognise(source).read(watched, choices)
    if not any(map(len, found)):
        raise Damaged(f"{source.name} holds no message that anybody wrote.")
    return found


def recognise(source: Source) -> Format:
    """The one format that fits; Unrecognised where none does, or two do."""
    match [known for known in likely(source) if known.fits(source)]:
        case [only]:
            return only
        case []:
            raise Unrecognised(_unknown(source))
        case several:
            names = " and ".join(known.NAME for known in several)
            raise Unrecognised(
                f"{source.name} could be {names}; Amends does not guess."
            )


def _unknown(source: Source) -> str:
    if any(piece.head.startswith(WIDE) for piece in source.pieces[:LOOKED_AT]):
        return f"{source.name} is saved as UTF-16; save it again as UTF-8."
    if any(PAGE.match(piece.head) for piece in source.pieces[:LOOKED_AT]):
        return (
            f"{source.name} holds pages to look at; export it again as JSON, which"
            " every program that makes such pages also offers."
        )
    return f"{source.name} does not look like a chat export that Amends knows."
