"""Everything that a file shows, as one value: what the terminal and the page print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from amends.conversations.chat import Chat, Notice
from amends.conversations.joining import join
from amends.conversations.narrowing import merged
from amends.conversations.noticing import notices
from amends.conversations.pair import Pair, blocks, pair
from amends.conversations.people import People, between
from amends.conversations.sessions import Sessions, sessions
from amends.conversations.silences import Silence, Unanswered, gaps, unanswered
from amends.conversations.trend import Trend, trends
from amends.conversations.weeks import Week, weeks
from amends.conversations.zones import wall


class Participant(Struct, frozen=True):
    """One name, and how much it wrote, in all kinds of message."""

    name: str
    messages: int
    words: int


class Figures(Struct, frozen=True, eq=False):
    """What can be said of two people, and of nobody else."""

    pair: Pair
    sessions: Sessions
    unanswered: Unanswered
    weeks: tuple[Week, ...]
    has_block: bool

    @property
    def begun(self) -> tuple[int, int]:
        """Sessions that the person began, and that the other did."""
        mine = int(self.sessions.begun.sum())
        return mine, len(self.sessions) - mine

    def trends(self) -> tuple[Trend, Trend]:
        """The course of the whole, and of what the person wrote.

        A file with a block that was brought in from elsewhere is not asked.
        """
        return trends(() if self.has_block else self.weeks)


class Told(Struct, frozen=True, eq=False):
    """A conversation, counted; `figures` only where the two sides are known.

    `sessions` counts those of two people, whichever of them is the person.

    `parts` are the conversations that were joined; who bears two names has one in them.

    `first` and `last` are the earliest and the latest message, in milliseconds.
    """

    chat: Chat
    sides: People
    first: int
    last: int
    participants: tuple[Participant, ...]
    gaps: tuple[Silence, ...]
    parts: tuple[Chat, ...]
    sessions: int | None
    figures: Figures | None
    skipped: Mapping[str, int]
    notices: tuple[Notice, ...]


def tell(
    chats: Sequence[Chat], sides: People, zone: tzinfo, now: datetime | None = None
) -> Told:
    """What the conversations show; of several the two's own, joined into one."""
    chosen = merged(between(chats, sides), sides)
    whole = join(chosen, zone)
    figures = _figures(whole, sides, zone) if sides.are_known else None
    return Told(
        chat=whole,
        sides=sides,
        first=int(whole.time.min()) if len(whole) else 0,
        last=int(whole.time.max()) if len(whole) else 0,
        participants=_participants(whole),
        gaps=gaps(_sorted(whole)),
        parts=chosen,
        sessions=len(figures.sessions) if figures else _between_two(whole),
        figures=figures,
        skipped=_skipped(whole, sides),
        notices=(*notices(whole, now), *_asking(chosen, whole, sides)),
    )


def _sorted(chat: Chat) -> NDArray[np.int64]:
    return np.sort(chat.time) if (chat.steps < 0).any() else chat.time


def _figures(whole: Chat, sides: People, zone: tzinfo) -> Figures:
    two = pair(whole, sides)
    stretches = sessions(two)
    counts = weeks(two, stretches, local(two, zone))
    silence = unanswered(two, stretches)
    return Figures(two, stretches, silence, counts, bool(blocks(whole).any()))


def local(two: Pair, zone: tzinfo) -> NDArray[np.int64]:
    """The pair's times on the wall, in milliseconds."""
    return two.time if two.clock == "wall" else wall(two.time, zone)


def _between_two(whole: Chat) -> int | None:
    """The sessions of two people of whom nobody said which is which."""
    if len(whole.names) != 2:
        return None
    one, other = whole.names
    return len(sessions(pair(whole, People(frozenset({one}), frozenset({other})))))


def _participants(chat: Chat) -> tuple[Participant, ...]:
    size = len(chat.names)
    messages = np.bincount(chat.sender, minlength=size).tolist()
    words = np.bincount(chat.sender, chat.words, size).astype(np.int64).tolist()
    rows = zip(chat.names, messages, words, strict=True)
    return tuple(Participant(*row) for row in rows if row[1])


def _skipped(chat: Chat, sides: People) -> Mapping[str, int]:
    if not sides.are_known:
        return chat.skipped
    both = sides.me | sides.them
    others = [place for place, name in enumerate(chat.names) if name not in both]
    count = int(np.isin(chat.sender, others).sum())
    return {**chat.skipped, "other_people": count} if count else chat.skipped


def _asking(chosen: Sequence[Chat], whole: Chat, sides: People) -> tuple[Notice, ...]:
    if sides.are_known:
        return ()
    names = tuple(whole.names)
    if len(names) <= 2:
        return (Notice("which_is_you", {"names": names}),)
    titles = tuple(dict.fromkeys(chat.title for chat in chosen if chat.title))
    if len(titles) > 1:
        return (Notice("several_conversations", {"titles": titles}),)
    return (Notice("more_than_two", {"people": len(names)}),)
