"""Several files of one conversation: overlaps counted once, gaps between them named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import tzinfo
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from amends.conversations.chat import Chat, Notice
from amends.conversations.zones import day, instants

DAY = 86_400_000


def join(chats: Sequence[Chat], zone: tzinfo) -> Chat:
    """One conversation of all, in order of time where there is more than one.

    Where some times are instants, those on a wall clock are read in `zone`.
    """
    if len(chats) == 1:
        return chats[0]
    clock: Literal["instant", "wall"] = (
        "wall" if all(chat.clock == "wall" for chat in chats) else "instant"
    )
    names = tuple(dict.fromkeys(name for chat in chats for name in chat.names))
    time = np.concatenate([_times(chat, clock, zone) for chat in chats])
    sender = np.concatenate([_senders(chat, names) for chat in chats])
    rest = (
        np.concatenate([chat.kind for chat in chats]),
        np.concatenate([chat.words for chat in chats]),
        np.concatenate([chat.chars for chat in chats]),
    )
    kept = _once(chats, time, sender, *rest)
    kind, words, chars = (column[kept] for column in rest)
    repeated = len(time) - len(kept)
    return Chat(
        format=" + ".join(dict.fromkeys(chat.format for chat in chats)),
        title=chats[0].title if len({chat.title for chat in chats}) == 1 else "",
        names=names,
        clock=clock,
        time=time[kept],
        sender=sender[kept],
        kind=kind,
        words=words,
        chars=chars,
        system=sum(chat.system for chat in chats),
        me=_me(chats, names),
        skipped=dict(sum((Counter(chat.skipped) for chat in chats), Counter())),
        notices=_notices(chats, repeated, clock, zone),
    )


def _times(chat: Chat, clock: str, zone: tzinfo) -> NDArray[np.int64]:
    return chat.time if chat.clock == clock else instants(chat.time, zone)


def _senders(chat: Chat, names: tuple[str, ...]) -> NDArray[np.int32]:
    place = {name: at for at, name in enumerate(names)}
    places = np.array([place[name] for name in chat.names], np.int32)
    found: NDArray[np.int32] = places[chat.sender]
    return found


def _me(chats: Sequence[Chat], names: tuple[str, ...]) -> int | None:
    own = {chat.names[chat.me] for chat in chats if chat.me is not None}
    return names.index(own.pop()) if len(own) == 1 else None


def _once(chats: Sequence[Chat], *columns: NDArray[np.generic]) -> NDArray[np.int64]:
    """Which messages stay: of equal ones as many as the file with most of them has.

    Equal are messages of one platform with the same time, sender, kind and length.
    """
    platforms = list(dict.fromkeys(chat.format for chat in chats))
    platform = _repeated([platforms.index(chat.format) for chat in chats], chats)
    file = _repeated(list(range(len(chats))), chats)
    order = np.lexsort((file, platform, *reversed(columns[1:]), columns[0]))
    sorted_columns = [column[order] for column in (platform, *columns)]
    changes = np.ones(len(order), np.bool_)
    changes[1:] = np.any([c[1:] != c[:-1] for c in sorted_columns], axis=0)
    files = file[order]
    nth = _nth(changes | np.append(True, files[1:] != files[:-1]))
    keys = np.cumsum(changes) * (len(order) + 1) + nth
    _, firsts = np.unique(keys, return_index=True)
    kept = np.sort(order[firsts])
    return kept[np.argsort(columns[0][kept], kind="stable")]


def _repeated(values: list[int], chats: Sequence[Chat]) -> NDArray[np.int64]:
    return np.repeat(np.array(values, np.int64), [len(chat) for chat in chats])


def _nth(starts: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The place of each element in its run."""
    places = np.arange(len(starts))
    return places - np.maximum.accumulate(np.where(starts, places, 0))


def _notices(
    chats: Sequence[Chat], repeated: int, clock: str, zone: tzinfo
) -> tuple[Notice, ...]:
    own = tuple(notice for chat in chats for notice in chat.notices)
    overlap = (Notice("overlap", {"messages": repeated}),) if repeated else ()
    people = {name for chat in chats for name in chat.names}
    between = _between(chats, clock, zone) if len(people) <= 2 else []
    return (*own, *overlap, *between)


def _between(chats: Sequence[Chat], clock: str, zone: tzinfo) -> list[Notice]:
    """A day or more between the end of what was given and the start of the next file."""
    spans = sorted(
        (int(time.min()), int(time.max()))
        for time in (_times(chat, clock, zone) for chat in chats)
        if len(time)
    )
    found, reached = [], spans[0][1] if spans else 0
    for start, end in spans[1:]:
        if start - reached > DAY:
            facts = {"from": day(reached), "to": day(start)}
            found.append(Notice("gap_between_files", facts))
        reached = max(reached, end)
    return found
