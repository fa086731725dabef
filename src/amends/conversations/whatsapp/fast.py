"""The fast reader: every line of a block at once, in columns.

It finds what the plain reader finds, or leaves the block to it.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.counting import characters, words
from amends.conversations.whatsapp.bodies import OPENINGS, SYSTEM, judged
from amends.conversations.whatsapp.eights import (
    AHEAD,
    Bytes,
    Places,
    Truths,
    spelled,
    word,
)
from amends.conversations.whatsapp.header import Forms
from amends.conversations.whatsapp.measure import Tally, tallies, where
from amends.conversations.whatsapp.raw import NOBODY, Raw, Walk
from amends.conversations.whatsapp.scan import Found, headers
from amends.conversations.whatsapp.senders import Senders
from amends.conversations.whatsapp.template import Template
from amends.conversations.whatsapp.utf8 import is_utf8, marked

LOOK = 120
OFTEN, MOST_COMMON, LONGEST_COMMON = 16, 8, 64
"""What comes so often in a block is compared in all bodies at once."""

TRIMS = 4
"""Line ends and spaces behind a body that are passed over; more are looked at singly."""


class Prepared(Struct, frozen=True, eq=False):
    """A block with its headers found and its bits counted; `found` None if no UTF-8.

    `data` holds the bytes of the block and zeros behind them; `strays` are the starts
    of lines that may be headers of another spelling.
    """

    block: bytes
    data: Bytes
    found: Found | None
    strays: Places
    totals: tuple[Tally, Tally]


def prepared(block: bytes, template: Template) -> Prepared:
    """All of the work on a block for which nothing needs to be known of the others."""
    size = -(-(len(block) + AHEAD) // 64) * 64
    data = np.empty(size, np.uint8)
    data[: len(block)] = np.frombuffer(block, np.uint8)
    data[len(block) :] = 0
    marks = marked(data)
    found, strays = headers(data, len(block), template)
    sound = found if is_utf8(data, marks, block) else None
    return Prepared(block, data, sound, strays, tallies(marks))


class Fast:
    """Reads the prepared blocks of one file, in order; keeps what it has learnt."""

    def __init__(self, forms: Forms, walk: Walk) -> None:
        self.forms = forms
        self.walk = walk
        self.senders = Senders(walk)
        self._common: dict[bytes, tuple[int, int, int]] = {}

    def raw(self, ready: Prepared) -> Raw | None:
        """The entries of a block, or None where some header is out of the ordinary."""
        if ready.found is None or self._overlooked(ready.block, ready.strays):
            return None
        found = ready.found.kept(self._admitted(len(ready.found.start)))
        return self._columns(ready, found)

    def _overlooked(self, block: bytes, strays: Places) -> bool:
        return any(
            self.forms.header(block[at : at + LOOK].decode("utf-8", "ignore"))
            for at in strays.tolist()
        )

    def _admitted(self, count: int) -> NDArray[np.bool_]:
        first = self.walk.headers
        self.walk.headers += count
        admitted = np.ones(count, np.bool_)
        pasted = [at - first for at in self.walk.pasted if first <= at < first + count]
        admitted[pasted] = False
        return admitted

    def _columns(self, ready: Prepared, found: Found) -> Raw:
        data, block = ready.data, ready.block
        close = np.append(found.start[1:], len(block))[: len(found.start)]
        sender, body = self.senders.of(data, block, found)
        starts, seen = ready.totals
        first, end = where(body), where(close)
        count = starts.upto(end) - starts.upto(first)
        chars = seen.upto(end) - seen.upto(first)
        kind = np.zeros(len(sender), np.int64)
        odd = np.flatnonzero(
            _odd(data, found.line_end, body, close) & (sender != NOBODY)
        )
        columns = (kind, count, chars)
        self._settle(columns, odd, Bodies(data, block, body, close))
        sender[kind == SYSTEM] = NOBODY
        nobody = np.flatnonzero(sender == NOBODY)
        kind[nobody], count[nobody], chars[nobody] = SYSTEM, 0, 0
        return Raw(
            found.a,
            found.b,
            found.c,
            found.clock,
            sender.astype(np.int32),
            kind.astype(np.int8),
            count.astype(np.int32),
            chars.astype(np.int32),
        )

    def _settle(
        self, columns: tuple[Places, Places, Places], odd: Places, bodies: Bodies
    ) -> None:
        """Kind, words and characters of the bodies that may be no text."""
        for text, result in self._common.items():
            same = bodies.are(text, odd)
            for column, value in zip(columns, result, strict=True):
                column[odd[same]] = value
            odd = odd[~same]
        if len(odd):
            texts = bodies.texts(odd)
            self._learn(texts)
            results = [self._one(text) for text in texts]
            for column, values in zip(columns, zip(*results, strict=True), strict=True):
                column[odd] = values

    def _one(self, text: bytes) -> tuple[int, int, int]:
        found = _measured(text)
        if found[0] == SYSTEM:
            self.walk.heed(text.decode())
        return found

    def _learn(self, texts: list[bytes]) -> None:
        """Remember what comes often: media left out, deleted messages."""
        for text, times in Counter(texts).most_common(MOST_COMMON):
            often = times >= OFTEN and len(text) <= LONGEST_COMMON
            if often and len(self._common) < MOST_COMMON:
                self._common[text] = _measured(text)


def _measured(body: bytes) -> tuple[int, int, int]:
    kind, text = judged(body.decode())
    return kind, words(text), characters(text)


class Bodies(Struct, frozen=True, eq=False):
    """Where bodies start and close in a block."""

    data: Bytes
    block: bytes
    start: Places
    close: Places

    def are(self, text: bytes, chosen: Places) -> NDArray[np.bool_]:
        """Which of the chosen bodies are that text and nothing more."""
        start = self.start[chosen]
        length = self.close[chosen] - start == len(text)
        same: NDArray[np.bool_] = length & spelled(self.data, start, text)
        return same

    def texts(self, chosen: Places) -> list[bytes]:
        """The chosen bodies themselves."""
        ends = zip(
            self.start[chosen].tolist(), self.close[chosen].tolist(), strict=True
        )
        return [self.block[start:close] for start, close in ends]


MIX, BITS = np.uint64(0x9E3779B97F4A7C15), 20
SHIFT = np.uint64(64 - BITS)


def _openings() -> Truths:
    table = np.zeros(1 << BITS, np.bool_)
    known = np.frombuffer(b"".join(sorted(OPENINGS)), "<u8")
    table[(known * MIX) >> SHIFT] = True
    return table


OPENING = _openings()


def _odd(data: Bytes, line_end: Places, body: Places, close: Places) -> Truths:
    """Which bodies may be anything but plain text, so that each is looked at singly."""
    first = word(data, body)
    lead, second = (first.view(np.uint8)[at::8] for at in range(2))
    last = _last(data, body, close)
    odd: Truths = (
        ((last == ord(">")) | (last <= 32))
        | ((lead == 0xE2) & ((second == 0x80) | (second == 0x81)))
        | ((lead == 32) | (lead == ord(".")))
        | OPENING[((first * MIX) >> SHIFT).view(np.int64)]
    )
    closing = _attached(data, line_end)
    odd[closing] = True
    return odd


def _attached(data: Bytes, line_end: Places) -> Places:
    """The lines that end with a word in brackets, as the name of a file does."""
    last = data[line_end - 1]
    some = np.flatnonzero((last == ord(")")) | (last == 13))
    line = line_end[some] - (last[some] == 13)
    inside = data[line - 2]
    letter = (inside >= 0x80) | (
        ((inside | 32) >= ord("a")) & ((inside | 32) <= ord("z"))
    )
    attached: Places = some[(data[line - 1] == ord(")")) & letter]
    return attached


def _last(data: Bytes, body: Places, close: Places) -> Bytes:
    """The last byte of each body, its line end and a few spaces passed over."""
    end = close - 1
    end -= data[end] <= 32
    last: Bytes = data[end]
    for _ in range(TRIMS):
        blank = np.flatnonzero((last <= 32) & (end >= body))
        if not len(blank):
            break
        end[blank] -= 1
        last[blank] = data[end[blank]]
    return last
