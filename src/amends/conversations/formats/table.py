"""A plain table (CSV): who wrote what and when, its columns and times found by looking.

A first row with names such as `date`, `sender`, `message` is best; a column that says
`in` and `out` tells which side is yours. Day and month are told apart as everywhere.
"""

from __future__ import annotations

import numpy as np

from amends.conversations.chat import TEXT, Chat, Notice
from amends.conversations.choices import Choices
from amends.conversations.counting import both
from amends.conversations.gathering import Gathering, closed
from amends.conversations.source import Piece, Source
from amends.conversations.table.columns import Columns, found
from amends.conversations.table.rows import DELIMITERS, Row, rows, sample
from amends.conversations.table.times import Times

NAME = "csv"

ME, THEM = "Me", "Them"
TABLES = (".csv", ".tsv", ".tab")
TEXTS = (".txt",)
MOST = 50
"""Tables in a folder that are looked into."""


def fits(source: Source) -> bool:
    """Whether one of the files is a table of messages."""
    return any(_layout(piece) for piece in _tables(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each table; instants where the times are such."""
    chats = []
    for piece in _tables(source):
        if layout := _layout(piece):
            title = piece.stem.rpartition(".")[0]
            chats.append(_gathered(piece, title, *layout, choices))
    return closed(chats, source.name)


def _tables(source: Source) -> list[Piece]:
    ends = TABLES + TEXTS if len(source.pieces) == 1 else TABLES
    return [p for p in source.pieces if p.name.lower().endswith(ends)][:MOST]


def _layout(piece: Piece) -> tuple[str, Columns] | None:
    """The delimiter and the columns; a text without a heading is no table."""
    for delimiter in DELIMITERS:
        columns = found(sample(piece, delimiter))
        if columns and (columns.has_heading or piece.name.lower().endswith(TABLES)):
            return delimiter, columns
    return None


def _gathered(
    piece: Piece, title: str, delimiter: str, columns: Columns, choices: Choices
) -> Gathering:
    table = _Table(columns, Gathering(NAME, title))
    read_rows = rows(piece, delimiter)
    if columns.has_heading:
        next(read_rows, None)
    for row in read_rows:
        table.add(row)
    return table.closed(choices)


class _Table:
    """The messages of a table while it is being read."""

    def __init__(self, columns: Columns, chat: Gathering) -> None:
        self._columns = columns
        self._chat = chat
        self._times = Times(columns.form)
        self._rest: list[tuple[int, int, int]] = []

    def add(self, row: Row) -> None:
        """Take one row, or count why not."""
        if len(row) < self._columns.width:
            self._chat.skipped["broken_row"] += 1
            return
        sender = self._sender(row)
        if not sender:
            self._chat.skipped["no_sender"] += 1
        elif not self._times.add(self._columns.time(row)):
            self._chat.skipped["no_date"] += 1
        else:
            words, chars = both(row[self._columns.what])
            self._rest.append((self._chat.names.number(sender), words, chars))

    def _sender(self, row: Row) -> str:
        columns = self._columns
        name = row[columns.who].strip() if columns.who is not None else ""
        match columns.is_mine(row):
            case None:
                return name
            case True:
                self._chat.names.call(ME, name or self._chat.names.called(ME) or ME)
                return ME
            case False:
                return name or THEM

    def closed(self, choices: Choices) -> Gathering:
        """The conversation; AmbiguousDates where its dates can be read two ways."""
        chat = self._chat
        chat.clock = self._times.clock
        chat.me = ME
        if self._times.is_mixed:
            chat.notices.append(Notice("mixed_clocks"))
        table = np.array(self._rest, np.int32).reshape(-1, 3)
        chat.block(
            time=self._times.settled(choices),
            sender=table[:, 0],
            kind=np.full(len(table), TEXT, np.int8),
            words=table[:, 1],
            chars=table[:, 2],
        )
        return chat
