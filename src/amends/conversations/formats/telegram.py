"""Telegram Desktop: `result.json`, of one chat or the whole account; or its pages, `messages.html`.

To get it: in Telegram Desktop, the chat's menu, *Export chat history*, format
*Machine-readable JSON*; no media needed. Times are instants since exports of June 2022;
older ones bear the clock of the computer that exported. Forwarded words do not count.
Where only pages were exported, give their folder: the files after `messages.html` too.
"""

from __future__ import annotations

import re

from amends.conversations import limits
from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged
from amends.conversations.gathering import Gathering, closed
from amends.conversations.outline import Path
from amends.conversations.source import Piece, Source
from amends.conversations.telegram.batches import AtOnce, Batches
from amends.conversations.telegram.columns import NoInstants, gathered

NAME = "telegram"

ACCOUNT = ("chats", "list", "[]")
TALKS = ((), ACCOUNT)
PAGE = re.compile(r"messages\d*\.html?")
BLANK = b"\xef\xbb\xbf \t\r\n"
SIGNS = ({"date_unixtime", "type", "text"}, {"date", "type", "text"})


def fits(source: Source) -> bool:
    """Whether one of the files holds messages as Telegram writes them."""
    return bool(_exports(source) or _pages(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """Every chat; times are instants, but in old exports the exporter's own clock."""
    del choices
    exports = _exports(source)
    if not exports:
        return closed(_looked_at(_pages(source)), source.name)
    found = (chat for piece in exports for chat in _gathered(piece))
    return closed(found, source.name)


def _looked_at(found: list[Piece]) -> list[Gathering]:
    from amends.conversations.telegram import pages

    try:
        return pages.gathered(found, by_wall=False)
    except NoInstants:
        return pages.gathered(found, by_wall=True)


def _gathered(piece: Piece) -> list[Gathering]:
    try:
        return _by_clock(Batches, piece)
    except Damaged:
        if piece.size > limits.LARGEST_WHOLE:
            raise
        return _by_clock(AtOnce, piece)


def _by_clock(kind: type[Batches | AtOnce], piece: Piece) -> list[Gathering]:
    try:
        return gathered(kind(piece), by_wall=False)
    except NoInstants:
        return gathered(kind(piece), by_wall=True)


def _exports(source: Source) -> list[Piece]:
    return [piece for piece in source.jsons(r"result\.json") if _is_export(piece)]


def _pages(source: Source) -> list[Piece]:
    """The pages by their names; a file that was renamed counts where it is alone."""
    alone = len(source.pieces) == 1
    named = [p for p in source.pieces if alone or PAGE.fullmatch(p.stem)]
    marked = [p for p in named if p.head.lstrip(BLANK).startswith(b"<")]
    if not marked:
        return []
    from amends.conversations.telegram import pages

    return [piece for piece in marked if pages.opens(piece)]


def _is_export(piece: Piece) -> bool:
    keys = piece.outline
    return any(_holds(keys, talk) for talk in TALKS) or (
        ("personal_information", "user_id") in keys and ("about",) in keys
    )


def _holds(keys: frozenset[Path], talk: Path) -> bool:
    messages = (*talk, "messages", "[]")
    return any(all((*messages, key) in keys for key in signs) for signs in SIGNS)
