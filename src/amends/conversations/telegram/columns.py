"""Batches of Telegram messages as columns, a conversation for each chat."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from msgspec import UNSET
from numpy.typing import NDArray

from amends.conversations.chat import MEDIA, STICKER, TEXT, Notice
from amends.conversations.counting import counted
from amends.conversations.gathering import Gathering, one_more
from amends.conversations.moments import number, numbers, wall
from amends.conversations.telegram.batches import AtOnce, Batches
from amends.conversations.telegram.shapes import Entity, Head, Message

DELETED_ACCOUNT = "Deleted account"
SERVICE = "service"


class NoInstants(Exception):  # noqa: N818 it is no error; the file is read again
    """Some messages bear only the clock of the computer that exported."""


def gathered(batches: Batches | AtOnce, *, by_wall: bool) -> list[Gathering]:
    """One conversation for each chat; NoInstants where instants are wanting.

    With `by_wall`, times are those of the computer that exported.
    """
    found: list[Gathering] = []
    current: Head | None = None
    for head, messages in batches:
        if head is not current:
            current = head
            one_more(found, "The export")
            found.append(_begun(head, by_wall=by_wall))
        people = [message for message in messages if message.type != SERVICE]
        found[-1].system += len(messages) - len(people)
        if people:
            _add(found[-1], people)
            found[-1].me = _me(batches.owner, head, found[-1])
    return found


def _begun(head: Head, *, by_wall: bool) -> Gathering:
    clock = "wall" if by_wall else "instant"
    return Gathering("telegram", head.name or "", clock)  # type: ignore[arg-type]


def _add(into: Gathering, messages: list[Message]) -> None:
    keys = [message.from_id or message.from_ for message in messages]
    if not all(keys):
        into.skipped["no_sender"] += sum(not key for key in keys)
        messages = [m for m, key in zip(messages, keys, strict=True) if key]
        keys = [key for key in keys if key]
    words, chars = counted(_texts(messages))
    into.block(
        time=_walls(into, messages) if into.clock == "wall" else _instants(messages),
        sender=_senders(into, keys, messages),
        kind=_kinds(messages),
        words=words,
        chars=chars,
    )


def _senders(
    into: Gathering, keys: Sequence[Hashable], messages: list[Message]
) -> NDArray[np.int32]:
    names = into.names
    called = dict(zip(keys, [message.from_ for message in messages], strict=True))
    for key, name in called.items():
        names.number(key)
        if name or names.called(key) is None:
            names.call(key, name or DELETED_ACCOUNT)
    return np.fromiter(map(names.numbers.__getitem__, keys), np.int32, len(keys))


def _instants(messages: list[Message]) -> NDArray[np.int64]:
    written = [message.date_unixtime for message in messages]
    if None in written:
        raise NoInstants
    return numbers(written) * 1000  # type: ignore[arg-type]


def _walls(into: Gathering, messages: list[Message]) -> NDArray[np.int64]:
    times = [wall(message.date) if message.date else None for message in messages]
    if None in times and "mixed_clocks" not in {n.what for n in into.notices}:
        into.notices.append(Notice("mixed_clocks"))
    return np.array(
        [
            number(message.date_unixtime) * 1000 if time is None else time
            for time, message in zip(times, messages, strict=True)
        ],
        np.int64,
    )


def _texts(messages: list[Message]) -> list[str]:
    """What the senders wrote: most texts are plain, and taken without a call."""
    return [
        text
        if type(text := message.text) is str and message.forwarded_from is UNSET
        else _text(message)
        for message in messages
    ]


def _text(message: Message) -> str:
    """A text put together from its parts; nothing of what was forwarded."""
    if message.forwarded_from is not UNSET:
        return ""
    parts = (message.text,) if isinstance(message.text, str) else message.text
    return "".join(part.text if isinstance(part, Entity) else part for part in parts)


def _kinds(messages: list[Message]) -> NDArray[np.int8]:
    kinds = np.full(len(messages), TEXT, np.int8)
    for at, message in enumerate(messages):
        if (
            message.photo is not UNSET
            or message.file is not UNSET
            or message.media_type is not None
        ):
            kinds[at] = STICKER if message.media_type == "sticker" else MEDIA
    return kinds


def _me(owner: int | None, head: Head, chat: Gathering) -> Hashable:
    """The account's own id; in a personal chat, whoever is not the one it is with."""
    keys = list(chat.names.numbers)
    if owner is not None:
        return next((key for key in keys if _is(key, owner)), None)
    others = [key for key in keys if not _is(key, head.id)]
    if head.type != "personal_chat" or len(keys) != 2 or len(others) != 1:
        return None
    return others[0]


def _is(key: Hashable, account: int | None) -> bool:
    return key in (account, f"user{account}")
