"""Of many who write, the two that it is about; one who bears two names is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from amends.conversations.chat import Chat
from amends.conversations.people import People


def merged(chats: Sequence[Chat], sides: People) -> tuple[Chat, ...]:
    """The same, each of the two under the one name of theirs that came first."""
    called = _called(chats, sides)
    return tuple(_renamed(chat, called) for chat in chats) if called else tuple(chats)


def of_two(chats: Sequence[Chat], sides: People) -> tuple[Chat, ...]:
    """The same, each of the two under one name, and nothing of others in them."""
    if not sides.are_known:
        return tuple(chats)
    return tuple(narrowed(chat, sides) for chat in merged(chats, sides))


def narrowed(chat: Chat, sides: People) -> Chat:
    """What the two wrote, and nothing of others; those are counted as left out."""
    both = sides.me | sides.them
    kept = np.array([name in both for name in chat.names], np.bool_)[chat.sender]
    if kept.all():
        return chat
    others = {"other_people": int((~kept).sum())}
    return replace(
        chat,
        time=chat.time[kept],
        sender=chat.sender[kept],
        kind=chat.kind[kept],
        words=chat.words[kept],
        chars=chat.chars[kept],
        skipped=dict(Counter(chat.skipped) + Counter(others)),
    )


def _called(chats: Sequence[Chat], sides: People) -> dict[str, str]:
    """By every name but the first of each of the two: that first one."""
    every = dict.fromkeys(name for chat in chats for name in chat.names)
    found: dict[str, str] = {}
    for side in (sides.me, sides.them):
        first, *more = [name for name in every if name in side] or [""]
        found |= dict.fromkeys(more, first)
    return found


def _renamed(chat: Chat, called: dict[str, str]) -> Chat:
    named = [called.get(name, name) for name in chat.names]
    names = tuple(dict.fromkeys(named))
    places = np.array([names.index(name) for name in named], np.int32)
    sender: NDArray[np.int32] = places[chat.sender]
    me = None if chat.me is None else int(places[chat.me])
    return replace(chat, names=names, sender=sender, me=me)
