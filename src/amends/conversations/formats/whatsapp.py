"""WhatsApp: the text that a phone exports, alone or in the archive around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import numpy as np
from msgspec import Struct

from amends.conversations.chat import Chat, Notice
from amends.conversations.choices import Choices
from amends.conversations.errors import Damaged
from amends.conversations.signal import markdown
from amends.conversations.source import Piece, Source
from amends.conversations.whatsapp.blocks import blocks, decoded
from amends.conversations.whatsapp.fast import Fast, prepared
from amends.conversations.whatsapp.header import Forms, forms, header, headers
from amends.conversations.whatsapp.media import media_dates
from amends.conversations.whatsapp.plain import Entry, entries, raw
from amends.conversations.whatsapp.raw import Raw, Walk, joined
from amends.conversations.whatsapp.settling import Timed, chat, cut, pasted, timed
from amends.conversations.whatsapp.template import Template, template
from amends.conversations.whatsapp.title import title

NAME = "whatsapp"
FIRST_LINES = 40
OTHERS = (".md", ".csv", ".json", ".jsonl", ".xml", ".html", ".db")
"""Names of what other programs write, though it may look alike."""

WIDE = (b"\xff\xfe", b"\xfe\xff")


def fits(source: Source) -> bool:
    """Whether one of the texts in the source opens like a WhatsApp export."""
    piece = _chosen(source)
    return piece is not None and _opens_with_a_header(piece)


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """The one conversation in the source; times are on the phone's own clock."""
    text = _text(source)
    walk = Walk()
    found = _timed(text, walk, choices)
    strange = pasted(found)
    if strange.any():
        walk = Walk(frozenset(np.flatnonzero(strange).tolist()))
        found = _timed(text, walk, choices)
    notices = _notices(found, text, walk, with_media=len(source.pieces) > 1)
    about = title(source.name, text.piece.name)
    return (chat(found, tuple(walk.numbers), about, notices),)


def _notices(
    found: Timed, text: _Text, walk: Walk, *, with_media: bool
) -> Iterator[Notice]:
    yield from cut(len(found.time), with_media=with_media)
    if len(text.forms.families) > 1:
        yield Notice("mixed_forms")
    if walk.disappearing:
        yield Notice("disappearing")


class _Text(Struct, frozen=True):
    """The text of an export, and what its head shows of its form."""

    piece: Piece
    forms: Forms
    usual: Template | None

    def blocks(self) -> Iterator[bytes]:
        return blocks(self.piece, self.forms)


def _text(source: Source) -> _Text:
    piece = _chosen(source)
    heads = [] if piece is None else list(headers(_lines(piece)))
    known = forms(heads)
    if piece is None or known is None:
        raise Damaged(f"{source.name} holds no message that anybody wrote.")
    return _Text(piece, known, template(heads, known))


def _timed(text: _Text, walk: Walk, choices: Choices) -> Timed:
    def hints() -> list[tuple[int, date]]:
        return list(media_dates(_entries(text, walk.pasted)))

    return timed(joined(list(_parts(text, walk))), text.forms, choices, hints)


def _parts(text: _Text, walk: Walk) -> Iterator[Raw]:
    """The entries block by block, read fast where the file is as files are."""
    if text.usual is None:
        yield from (_plainly(text, block, walk) for block in text.blocks())
        return
    fast = Fast(text.forms, walk)
    for block in text.blocks():
        yield fast.raw(prepared(block, text.usual)) or _plainly(text, block, walk)


def _plainly(text: _Text, block: bytes, walk: Walk) -> Raw:
    return raw(decoded(block, text.piece.name), text.forms, walk)


def _entries(text: _Text, strange: frozenset[int]) -> Iterator[Entry]:
    walk = Walk(strange)
    for block in text.blocks():
        yield from entries(decoded(block, text.piece.name), text.forms, walk)


def _chosen(source: Source) -> Piece | None:
    """The text of the conversation: `_chat.txt`, else the likeliest name."""
    texts = [piece for piece in source.pieces if _is_text(piece)]
    if len(source.pieces) == 1:
        [only] = source.pieces
        return None if only.name.lower().endswith(OTHERS) else only
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
    signals = markdown.opens(piece.head, piece.name)
    return not signals and any(header(line) for line in first)


def _lines(piece: Piece) -> list[str]:
    lines = piece.head.decode("utf-8", "replace").split("\n")
    return lines[:-1] if piece.size > len(piece.head) else lines
