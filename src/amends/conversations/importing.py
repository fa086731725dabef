"""From what a file shows to the one entry that is kept of it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, tzinfo
from typing import Literal

import numpy as np

from amends.conversations.chat import Chat
from amends.conversations.telling import Figures, Told
from amends.conversations.zones import instants
from amends.core.kinds.contact import Gap, Imported, Session, WeekCount
from amends.core.policy import SESSIONS_KEPT


def imported(told: Told, figures: Figures, *, now: datetime, zone: tzinfo) -> Imported:
    """The entry: counts alone, times with an offset, nothing of a single message.

    Wall clocks are read in `zone`. What bears a time after `now` is left out of the
    sessions, and of what the import reaches to: no message was written then.
    """

    def moment(milliseconds: int) -> datetime:
        return moment_kept(milliseconds, told.chat.clock, zone)

    sessions = _sessions(figures, now, told.chat.clock, zone)
    first, last = moment(told.first), moment(told.last)
    if last > now:
        last = max((session.end for session in sessions), default=min(first, now))
    return Imported(
        at=now,
        recorded=now,
        digest=digest(told.chat),
        format=told.chat.format[:200],
        messages=len(told.chat),
        first=min(first, last),
        last=last,
        sessions=sessions,
        weeks=tuple(
            WeekCount(
                week=week.week,
                mine=week.mine,
                theirs=week.theirs,
                my_words=week.my_words,
                their_words=week.their_words,
                begun_me=week.begun_me,
                begun_them=week.begun_them,
            )
            for week in figures.weeks
        ),
        gaps=tuple(
            Gap(from_=moment(gap.start).isoformat(), to=moment(gap.end).isoformat())
            for gap in told.gaps
        ),
    )


def digest(chat: Chat) -> str:
    """What tells one conversation from another, made of its counts and not its texts."""
    found = hashlib.sha256(chat.format.encode())
    for column in (chat.time, chat.sender, chat.kind, chat.words, chat.chars):
        found.update(np.ascontiguousarray(column).tobytes())
    return found.hexdigest()


def _sessions(
    figures: Figures, now: datetime, clock: str, zone: tzinfo
) -> tuple[Session, ...]:
    found = figures.sessions
    kept = []
    for at in range(len(found)):
        start = moment_kept(int(found.start[at]), clock, zone)
        if not now - SESSIONS_KEPT < start <= now:
            continue
        end = moment_kept(int(found.end[at]), clock, zone)
        kept.append(
            Session(
                start=start,
                end=min(max(start, end), now),
                by=_side(mine=bool(found.begun[at])),
                mine=int(found.mine[at]),
                theirs=int(found.theirs[at]),
                last=_side(mine=bool(found.closed[at])),
            )
        )
    return tuple(kept)


def _side(*, mine: bool) -> Literal["me", "them"]:
    return "me" if mine else "them"


def moment_kept(milliseconds: int, clock: str, zone: tzinfo) -> datetime:
    """A time of a chat as it is kept, with the zone's offset; a wall clock is read in the zone."""
    if clock == "wall":
        milliseconds = int(instants(np.array([milliseconds]), zone)[0])
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(zone)
