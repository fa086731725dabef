"""A made-up chat as its counts: what an import would keep of it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from amends.core.kinds.contact import Gap, Imported, Session, WeekCount
from amends.people.diary import ZONE

WORDS_A_MESSAGE = 9
EVENING = time(18, 30)


def chat(at: datetime, last: int, first: int) -> Imported:
    """A chat read at a moment: from `first` to `last` days before, every other evening."""
    days = [ago for ago in range(first, last, -2) if ago % 11]
    sessions = tuple(_session(at, ago) for ago in days)
    weeks = groupby(sessions, lambda s: s.start.strftime("%G-W%V"))
    return Imported(
        at=at,
        recorded=at,
        digest="sha256:made-up",
        format="whatsapp",
        messages=sum(s.mine + s.theirs for s in sessions),
        first=sessions[0].start,
        last=sessions[-1].end,
        sessions=sessions,
        weeks=tuple(_week(week, tuple(held)) for week, held in weeks),
        gaps=(Gap(from_=_day(sessions[-2].end), to=_day(sessions[-1].start)),),
    )


def _session(at: datetime, ago: int) -> Session:
    day = (at - timedelta(days=ago)).astimezone(ZoneInfo(ZONE)).date()
    start = datetime.combine(day, EVENING, ZoneInfo(ZONE))
    return Session(
        start=start,
        end=start + timedelta(minutes=10 + ago % 40),
        by="them" if ago % 3 == 0 else "me",
        mine=3 + ago % 5,
        theirs=1 + ago % 4,
        last="me" if ago % 4 else "them",
    )


def _week(week: str, held: tuple[Session, ...]) -> WeekCount:
    mine, theirs = sum(s.mine for s in held), sum(s.theirs for s in held)
    return WeekCount(
        week=week,
        mine=mine,
        theirs=theirs,
        my_words=mine * WORDS_A_MESSAGE,
        their_words=theirs * (WORDS_A_MESSAGE - 3),
        begun_me=sum(s.by == "me" for s in held),
        begun_them=sum(s.by == "them" for s in held),
    )


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
