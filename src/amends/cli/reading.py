"""What `amends read` prints: one JSON document, or a page of text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

import msgspec

from amends.conversations.chat import Notice
from amends.conversations.silences import Silence
from amends.conversations.telling import Figures, Told
from amends.conversations.trend import Trend
from amends.conversations.zones import moment
from amends.words import trends
from amends.words.counts import counted
from amends.words.dates import day, span
from amends.words.notices import reason, sentence
from amends.words.platforms import platform

DAY = 86_400_000
MOST_SHOWN = 12


def json(told: Told, zone: tzinfo) -> str:
    """The document of `amends read --json`, with its line end."""
    written = msgspec.json.encode(document(told, zone))
    return msgspec.json.format(written, indent=1).decode() + "\n"


def document(told: Told, zone: tzinfo) -> dict[str, Any]:
    """What the file shows, in plain values."""

    def time(milliseconds: int) -> str:
        return moment(milliseconds, told.chat.clock, zone).isoformat()

    return {
        "format": told.chat.format,
        "messages": len(told.chat),
        "system": told.chat.system,
        "first": time(told.first),
        "last": time(told.last),
        "participants": [
            {"name": each.name, "messages": each.messages, "words": each.words}
            for each in told.participants
        ],
        "sessions": told.sessions,
        **_figures(told.figures),
        "gaps": [
            {"from": time(gap.start), "to": time(gap.end), "days": _days(gap)}
            for gap in told.gaps
        ],
        "warnings": [
            {"what": notice.what, "text": sentence(notice.what, notice.facts)}
            for notice in told.notices
        ],
        "skipped": dict(told.skipped),
    }


def _figures(figures: Figures | None) -> dict[str, Any]:
    if figures is None:
        return dict.fromkeys(("begun", "unanswered", "weeks"))
    mine, theirs = figures.begun
    return {
        "begun": {"me": mine, "them": theirs},
        "unanswered": {
            "now": figures.unanswered.now,
            "longest": figures.unanswered.longest,
        },
        "weeks": [
            {name: getattr(week, name) for name in week.__struct_fields__}
            for week in figures.weeks
        ],
    }


def _days(gap: Silence) -> float:
    return round((gap.end - gap.start) / DAY, 1)


def text(told: Told, zone: tzinfo) -> str:
    """What the file shows, for a person."""
    return "\n".join(_lines(told, zone))


def _lines(told: Told, zone: tzinfo) -> Iterator[str]:
    first, last = (
        day(moment(time, told.chat.clock, zone), zone)
        for time in (told.first, told.last)
    )
    yield f"{counted(len(told.chat), 'message')} ({told.chat.format}), {first} to {last}"
    yield ""
    yield from _parts(told, zone)
    yield from _people(told)
    if told.figures:
        yield from ("", *_sides(told, told.figures))
    if told.gaps:
        yield _silence(told, zone)
    yield from _left_out(told)
    yield from _notes(told.notices)
    yield from ("", "Nothing of this was kept.")


def _parts(told: Told, zone: tzinfo) -> Iterator[str]:
    """Where there are several, each with its name, its count, its first and last day."""
    if len(told.parts) <= 1:
        return
    newest = sorted(told.parts, key=lambda chat: -int(chat.time.max(initial=0)))
    named = [
        (chat.title or ", ".join(chat.names[:2]), chat) for chat in newest if len(chat)
    ]
    width = max((len(name) for name, _ in named[:MOST_SHOWN]), default=0)
    for name, chat in named[:MOST_SHOWN]:
        first, last = (
            moment(int(time), chat.clock, zone).date()
            for time in (chat.time.min(), chat.time.max())
        )
        held = f"{counted(len(chat), 'message')}, {span(first, last, zone)}"
        yield f"  {name:<{width}}  {platform(chat.format)}: {held}"
    if len(named) > MOST_SHOWN:
        yield f"  and {counted(len(named) - MOST_SHOWN, 'more conversation')}"
    yield ""


def _people(told: Told) -> Iterator[str]:
    ranked = sorted(told.participants, key=lambda each: -each.messages)
    width = max((len(each.name) for each in ranked[:MOST_SHOWN]), default=0) + 6
    for each in ranked[:MOST_SHOWN]:
        name = f"{each.name} (you)" if each.name in told.sides.me else each.name
        wrote = (
            f"{each.messages:>9,} {'message ' if each.messages == 1 else 'messages'}"
        )
        words = f"{each.words:>10,} {'word' if each.words == 1 else 'words'}"
        yield f"  {name:<{width}} {wrote} {words}"
    if len(ranked) > MOST_SHOWN:
        yield f"  and {len(ranked) - MOST_SHOWN:,} more"


def _sides(told: Told, figures: Figures) -> Iterator[str]:
    them = " / ".join(sorted(told.sides.them))
    mine, theirs = figures.begun
    yield f"{counted(len(figures.sessions), 'session')}: you began {mine:,}, {them} {theirs:,}."
    now = figures.unanswered.now
    if now:
        yield f"Since {them} last wrote, you have written {counted(now, 'message')}."
    else:
        yield f"The last message is from {them}."
    yield from _courses(figures)


def _courses(figures: Figures) -> Iterator[str]:
    whole, own = figures.trends()
    if own.course != "too_few":
        yield _course(whole, "the two of you")
        yield _course(own, "you")
    elif own.weeks:
        yield _course(own, "anybody")


def _course(found: Trend, of: str) -> str:
    return trends.sentence(found.course, found.weeks, found.before, found.after, of=of)


def _silence(told: Told, zone: tzinfo) -> str:
    longest = max(told.gaps, key=lambda gap: gap.end - gap.start)
    start, end = (
        day(moment(time, told.chat.clock, zone), zone)
        for time in (longest.start, longest.end)
    )
    days = f"{_days(longest):g}"
    noun = "day" if days == "1" else "days"
    return f"The longest silence: {days} {noun}, {start} to {end}."


def _left_out(told: Told) -> Iterator[str]:
    if told.chat.system:
        yield f"{counted(told.chat.system, 'line')} written by the program, not counted."
    for what, count in told.skipped.items():
        yield f"Left out: {count:,} {reason(what, count)}."


def _notes(notices: tuple[Notice, ...]) -> Iterator[str]:
    if notices:
        yield ""
    for notice in notices:
        yield f"- {sentence(notice.what, notice.facts)}"
