"""WhatsApp: the text that a phone exports, alone or in the archive around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import numpy as np

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged
from amends.conversations.source import Piece, Source
from amends.conversations.whatsapp.blocks import blocks, decoded
from amends.conversations.whatsapp.fast import Fast
from amends.conversations.whatsapp.header import Forms, Header, forms, header, headers
from amends.conversations.whatsapp.media import media_dates
from amends.conversations.whatsapp.plain import Entry, entries, raw
from amends.conversations.whatsapp.raw import Raw, Walk, joined
from amends.conversations.whatsapp.settling import Timed, chat, pasted, timed
from amends.conversations.whatsapp.template import template
from amends.conversations.whatsapp.title import title

NAME = "whatsapp"
FIRST_LINES = 40
WIDE = (b"\xff\xfe", b"\xfe\xff")


def fits(source: Source) -> bool:
    """Whether one of the texts in the source opens like a WhatsApp export."""
    piece = _chosen(source)
    return piece is not None and _opens_with_a_header(piece)


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """The one conversation in the source; times are on the phone's own clock."""
    piece = _chosen(source)
    known = None if piece is None else forms(_head(piece))
    if piece is None or known is None:
        raise Damaged(f"{source.name} holds no message that anybody wrote.")
    walk = Walk()
    found = _timed(piece, known, walk, choices)
    strange = pasted(found)
    if strange.any():
        walk = Walk(frozenset(np.flatnonzero(strange).tolist()))
        found = _timed(piece, known, walk, choices)
    return (chat(found, tuple(walk.numbers), title(source.name, piece.name)),)


def _timed(piece: Piece, known: Forms, walk: Walk, choices: Choices) -> Timed:
    def hints() -> list[tuple[int, date]]:
        return list(media_dates(_entries(piece, known, walk.pasted)))

    return timed(joined(list(_parts(piece, known, walk))), known, choices, hints)


def _parts(piece: Piece, known: Forms, walk: Walk) -> Iterator[Raw]:
    """The entries block by block, read fast where the file is as files are."""
    usual = template(_head(piece), known)
    fast = None if usual is None else Fast(usual, known, walk)
    for block in blocks(piece, known):
        found = None if fast is None else fast.raw(block)
        yield raw(decoded(block, piece.name), known, walk) if found is None else found


def _entries(piece: Piece, known: Forms, strange: frozenset[int]) -> Iterator[Entry]:
    walk = Walk(strange)
    for block in blocks(piece, known):
        yield from entries(decoded(block, piece.name), known, walk)


def _chosen(source: Source) -> Piece | None:
    """The text of the conversation: `_chat.txt`, else the likeliest name."""
    texts = [piece for piece in source.pieces if _is_text(piece)]
    if len(source.pieces) == 1:
        return texts[0] if texts else None
    named = [piece for piece in texts if re.search("(?i)chat|whatsapp", piece.stem)]
    for wanted in ([p for p in texts if p.stem == "_chat.txt"], named, texts):
        if wanted:
            return min(wanted, key=lambda piece: len(piece.name))
    return None


def _is_text(piece: Piece) -> bool:
    inside = piece.name.startswith("__MACOSX/") or piece.stem.startswith("._")
    return piece.name.lower().endswith(".txt") and not inside


def _opens_with_a_header(piece: Piece) -> bool:
    if piece.head.startswith(WIDE):
        raise Damaged(f"{piece.name} is saved as UTF-16; save it again as UTF-8.")
    first = (line for line in _lines(piece)[:FIRST_LINES] if line.strip())
    return any(header(line) for line in first)


def _head(piece: Piece) -> list[Header]:
    return list(headers(_lines(piece)))


def _lines(piece: Piece) -> list[str]:
    return piece.head.decode("utf-8", "replace").split("\n")
