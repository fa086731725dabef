"""The fast reader: every line of a block at once, in columns.

It finds what the plain reader finds, or leaves the block to it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from amends.conversations.counting import characters, words
from amends.conversations.whatsapp.bodies import OPENINGS, SYSTEM, judged
from amends.conversations.whatsapp.header import Forms
from amends.conversations.whatsapp.measure import tallies
from amends.conversations.whatsapp.raw import NOBODY, Raw, Walk
from amends.conversations.whatsapp.scan import AHEAD, Bytes, Found, Places, headers
from amends.conversations.whatsapp.senders import Senders, sight
from amends.conversations.whatsapp.template import Template

LOOK = 120
REMEMBERED = 64
MOST_REMEMBERED = 20_000
TRIMS = 4
"""Line ends and spaces behind a body that are passed over; more are looked at singly."""


@dataclass
class Fast:
    """Reads the blocks of one file; keeps a buffer and what it has learnt."""

    template: Template
    forms: Forms
    walk: Walk
    senders: Senders = field(init=False)
    _buffer: Bytes = field(default_factory=lambda: np.zeros(0, np.uint8))
    _judged: dict[bytes, tuple[int, int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.senders = Senders(self.walk)

    def raw(self, block: bytes) -> Raw | None:
        """The entries of a block, or None where some header is out of the ordinary."""
        data = self._filled(block)
        if not is_utf8(data[: len(block)], block):
            return None
        found, strays = headers(data, len(block), self.template)
        if self._overlooked(block, strays):
            return None
        found = found.kept(self._admitted(len(found.start)))
        return self._measured(data, block, found)

    def _filled(self, block: bytes) -> Bytes:
        size = -(-(len(block) + AHEAD) // 64) * 64
        if len(self._buffer) < size:
            self._buffer = np.zeros(size, np.uint8)
        self._buffer[: len(block)] = np.frombuffer(block, np.uint8)
        self._buffer[len(block) : size] = 0
        return self._buffer[:size]

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

    def _measured(self, data: Bytes, block: bytes, found: Found) -> Raw:
        close = np.append(found.start[1:], len(block))[: len(found.start)]
        sender, body = self.senders.of(data, block, found)
        starts, seen = tallies(data)
        count = starts.upto(close) - starts.upto(body)
        chars = seen.upto(close) - seen.upto(body)
        kind = np.where(sender == NOBODY, SYSTEM, 0)
        odd = np.flatnonzero(
            _odd(data, found.line_end, body, close) & (sender != NOBODY)
        )
        if len(odd):
            places = zip(body[odd].tolist(), close[odd].tolist(), strict=True)
            singly = [self._judge(block[start:end]) for start, end in places]
            kind[odd], count[odd], chars[odd] = zip(*singly, strict=True)
            sender[kind == SYSTEM] = NOBODY
        for column in (count, chars):
            column[sender == NOBODY] = 0
        return Raw(
            found.a.astype(np.int16),
            found.b.astype(np.int16),
            found.c.astype(np.int16),
            found.clock.astype(np.int32),
            sender.astype(np.int32),
            kind.astype(np.int8),
            count.astype(np.int32),
            chars.astype(np.int32),
        )

    def _judge(self, body: bytes) -> tuple[int, int, int]:
        known = self._judged.get(body)
        if known is not None:
            return known
        kind, text = judged(body.decode())
        result = kind, words(text), characters(text)
        if len(body) <= REMEMBERED and len(self._judged) < MOST_REMEMBERED:
            self._judged[body] = result
        return result


def is_utf8(data: Bytes, block: bytes) -> bool:
    """Whether the bytes are UTF-8; only those beyond ASCII are looked at."""
    beyond = np.flatnonzero(data.view(np.int8) < 0)
    if len(beyond) == 0:
        return True
    if len(beyond) > len(data) // 8:
        return _decodes(block)
    apart = np.cumsum(np.append(0, np.diff(beyond) > 1)) + np.arange(len(beyond))
    packed = np.zeros(apart[-1] + 1, np.uint8)
    packed[apart] = data[beyond]
    return _decodes(packed.tobytes())


def _decodes(text: bytes) -> bool:
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


MIX = np.uint64(0x9E3779B97F4A7C15)
SHIFT = np.uint64(48)


def _openings() -> NDArray[np.bool_]:
    table = np.zeros(1 << 16, np.bool_)
    known = np.frombuffer(b"".join(sorted(OPENINGS)), "<u8")
    table[(known * MIX) >> SHIFT] = True
    return table


OPENING = _openings()


def _odd(
    data: Bytes, line_end: Places, body: Places, close: Places
) -> NDArray[np.bool_]:
    """Which bodies may be anything but plain text, so that each is looked at singly."""
    end = close.copy()
    for _ in range(TRIMS):
        end -= (data[end - 1] <= 32) & (end > body)
    last, first = data[end - 1], data[body]
    line = line_end - (data[line_end - 1] == 13)
    inside = data[line - 2]
    letter = (inside >= 0x80) | (
        ((inside | 32) >= ord("a")) & ((inside | 32) <= ord("z"))
    )
    odd: NDArray[np.bool_] = (
        ((last == ord(">")) | (last <= 32))
        | ((data[line - 1] == ord(")")) & letter)
        | ((first == 0xE2) & (data[body + 1] == 0x80))
        | ((first == 0xE2) & (data[body + 1] == 0x81))
        | (first == 32)
        | (first == ord("."))
        | OPENING[(sight(data)[body] * MIX) >> SHIFT]
    )
    return odd
