"""From the bytes of some files to an upload; each is read under every reading of its dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from amends.conversations.chat import Chat
from amends.conversations.choices import Choices, Progress, unwatched
from amends.conversations.errors import AmbiguousDates, ConversationError
from amends.conversations.reading import read
from amends.conversations.source import LOG, Source, from_bytes
from amends.conversations.way import Way
from amends.web.chats.upload import PLAIN, TWO, Upload

Order = Literal["day_first", "month_first"]
ORDERS: tuple[Order, ...] = ("day_first", "month_first")
Files = Sequence[tuple[str, bytes]]
Readings = dict[str, tuple[Chat, ...]]


def opened(files: Files, progress: Progress = unwatched) -> Upload:
    """Every conversation in the files; ConversationError with a sentence where one cannot be read."""
    sources = _sources(files)
    way = Way(progress, sources)
    found = [_readings(source, way) for source in sources]
    orders = [PLAIN] if all(PLAIN in each for each in found) else ORDERS
    upload = Upload(
        {order: _all(found, order) for order in orders},
        tuple(at for at, each in enumerate(found) for _ in next(iter(each.values()))),
    )
    _refuse(upload)
    return upload


def _refuse(upload: Upload) -> None:
    names = {name for chat in upload.reading(None) for name in chat.names}
    if len(names) < TWO:
        raise ConversationError(
            "One person alone writes in it; it takes a chat of two."
        )


def _all(found: Sequence[Readings], order: str) -> tuple[Chat, ...]:
    return tuple(
        chat for each in found for chat in each.get(order, each.get(PLAIN, ()))
    )


def _sources(files: Files) -> list[Source]:
    """One for each file; the log of a database goes with its database."""
    found = {name: from_bytes(name, content) for name, content in _unlike(files)}
    for name in [name for name in found if name.removesuffix(LOG) in found]:
        if name.endswith(LOG):
            log, base = found.pop(name), name.removesuffix(LOG)
            found[base] = Source(base, (*found[base].pieces, *log.pieces))
    return list(found.values())


def _unlike(files: Files) -> Sequence[tuple[str, bytes]]:
    """The same, a second file of one name under another."""
    taken: dict[str, bytes] = {}
    for name, content in files:
        at = 1
        while (other := name if at == 1 else f"{name} ({at})") in taken:
            at += 1
        taken[other] = content
    return list(taken.items())


def _readings(source: Source, way: Way) -> Readings:
    try:
        return {PLAIN: read([source], Choices(progress=way.through(source)))}
    except AmbiguousDates:
        way.longer(source, len(ORDERS))
        return {order: _under(order, source, way) for order in ORDERS}


def _under(order: Order, source: Source, way: Way) -> tuple[Chat, ...]:
    return read([source], Choices(order=order, progress=way.through(source)))
