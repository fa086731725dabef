"""The plain reader: one regular expression, one entry at a time.

Slow and simple: it defines what the fast reader has to find, and stands in for it
where a file is out of the ordinary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from amends.conversations.counting import characters, words
from amends.conversations.whatsapp.bodies import SYSTEM, judged
from amends.conversations.whatsapp.header import MARK, Forms, Header
from amends.conversations.whatsapp.names import named
from amends.conversations.whatsapp.raw import NOBODY, Raw, Rows, Walk

MAYBE = re.compile(f"^{MARK}\\[?{MARK}\\d", re.MULTILINE)


class Entry(Struct, frozen=True):
    """One entry: its header, who wrote it (None: nobody), and what."""

    header: Header
    sender: str | None
    body: str


def entries(text: str, forms: Forms, walk: Walk) -> Iterator[Entry]:
    """The entries of a text, in order; what stands before the first is passed over."""
    opened: tuple[Header, int] | None = None
    for found in MAYBE.finditer(text):
        header = forms.header(text, found.start())
        if header is None or not walk.admits():
            continue
        if opened is not None:
            yield _entry(opened[0], text[opened[1] : found.start()])
        opened = header, header.end
    if opened is not None:
        yield _entry(opened[0], text[opened[1] :])


def _entry(header: Header, rest: str) -> Entry:
    line, newline, more = rest.partition("\n")
    found = named(line)
    if found is None:
        return Entry(header, None, rest)
    name, start = found
    return Entry(header, name, line[start:] + newline + more)


def raw(text: str, forms: Forms, walk: Walk) -> Raw:
    """The entries of a text as columns."""
    rows = Rows()
    for entry in entries(text, forms, walk):
        rows.add(*entry.header.fields, entry.header.second, *measured(entry, walk))
    return rows.raw()


def measured(entry: Entry, walk: Walk) -> tuple[int, int, int, int]:
    """Sender, kind, words and characters of an entry."""
    kind, text = (SYSTEM, "") if entry.sender is None else judged(entry.body)
    if kind == SYSTEM or entry.sender is None:
        walk.heed(entry.body)
        return NOBODY, SYSTEM, 0, 0
    return walk.number(entry.sender), kind, words(text), characters(text)
