"""What the templates of the conversation are handed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from django.urls import reverse

from amends.conversations.importing import moment_kept
from amends.conversations.pair import BLOCK
from amends.core.entry import Entry
from amends.core.kinds.contact import Contact, Imported, WeekCount
from amends.core.record import Record
from amends.web.chats.choosing import Choosing
from amends.web.chats.forms import WhoseForm
from amends.web.chats.held import Handed
from amends.web.chats.preview import Preview
from amends.web.conversation.course import course
from amends.web.conversation.days import ContactDays, contact_days
from amends.web.conversation.forms import FileForm
from amends.web.conversation.handing import Read
from amends.web.entries.pages import address_of
from amends.web.figures.stretches import Stretches, stretches
from amends.web.figures.weekly import Weekly, weekly
from amends.words.counts import counted
from amends.words.dates import MONTHS, day
from amends.words.headline import ex_in

SHOWN_WEEKS = 52
SHOWN_GAPS = 12


@dataclass(frozen=True)
class Gap:
    """A silence: its first and last day, and how many days it lasted."""

    first: date
    last: date
    days: int


@dataclass(frozen=True)
class Totals:
    """The sums of the weeks, and of what stands in none: calls, and what was brought in."""

    mine: int
    theirs: int
    my_words: int
    their_words: int
    begun_me: int
    begun_them: int
    rest: int


@dataclass(frozen=True)
class Shown:
    """The figures of the newest import; `more` counts the weeks not drawn.

    `more_gaps` counts the silences that stand in the table alone.
    """

    messages: int
    totals: Totals
    course: tuple[str, ...]
    first: str
    last: str
    begun_me: int
    begun_them: int
    last_by: str
    since: int
    weeks: tuple[WeekCount, ...]
    more: int
    plot: Weekly
    contact: ContactDays | None
    gaps: tuple[Gap, ...]
    more_gaps: int
    silences: Stretches


@dataclass(frozen=True)
class ConversationPage:
    """The figures, if anything was imported, every import, and the form for another.

    `is_waiting` says whether a file that was handed over is not kept or cancelled yet.
    """

    ex: str
    shown: Shown | None
    imports: tuple[str, ...]
    by_hand: str
    form: FileForm
    is_waiting: bool


@dataclass(frozen=True)
class AskedPage:
    """Something to choose from a list, and where the page before is."""

    ex: str
    back: str
    list: Choosing[Any]


@dataclass(frozen=True)
class PreviewPage:
    """What a file shows before it is kept; `overlap` names what it takes the place of.

    `back` is where it was chosen what to show; "" where nothing was.
    """

    ex: str
    previews: tuple[Preview, ...]
    overlap: tuple[str, ...]
    form: WhoseForm
    back: str


def conversation_page(
    record: Record, form: FileForm, waiting: Handed | None
) -> ConversationPage:
    """The page for a record, and whether a file waits to be looked at."""
    found = sorted(record.live(Imported), key=lambda entry: entry.seq)
    zone = record.zone
    return ConversationPage(
        ex=ex_in(record),
        shown=_shown(found[-1].body, zone) if found else None,
        imports=tuple(_named(entry, zone) for entry in reversed(found)),
        by_hand=address_of(Contact),
        form=form,
        is_waiting=waiting is not None,
    )


def preview_page(
    record: Record, read: Read, previews: tuple[Preview, ...], form: WhoseForm
) -> PreviewPage:
    """What waits, beside what was imported before."""
    return PreviewPage(
        ex_in(record),
        previews,
        tuple(dict.fromkeys(_overlaps(record, read))),
        form,
        _back(read),
    )


def _back(read: Read) -> str:
    if read.said.sides.are_known:
        return reverse("conversation-people")
    return reverse("conversation-which") if read.upload.holds_several else ""


def _overlaps(record: Record, read: Read) -> Iterator[str]:
    for order in read.upload.readings:
        told = read.upload.told(order, read.said, record.zone)
        first, last = (
            moment_kept(time, told.chat.clock, record.zone)
            for time in (told.first, told.last)
        )
        for entry in record.live(Imported):
            if entry.body.first <= last and first <= entry.body.last:
                yield _named(entry, record.zone)


def _named(entry: Entry[Imported], zone: tzinfo) -> str:
    body = entry.body
    first, last = day(body.first, zone), day(body.last, zone)
    return f"{day(entry.recorded, zone)}: {counted(body.messages, 'message')}, {first} to {last}"


def _shown(body: Imported, zone: tzinfo) -> Shown:
    every, gaps = body.weeks or (), tuple(_gaps(body, zone))
    weeks, drawn = every[-SHOWN_WEEKS:], gaps[:SHOWN_GAPS]
    totals = _totals(every, body.messages)
    last = body.sessions[-1] if body.sessions else None
    return Shown(
        messages=body.messages,
        totals=totals,
        course=course(every) if totals.rest < BLOCK else (),
        first=day(body.first, zone),
        last=day(body.last, zone),
        begun_me=sum(session.by == "me" for session in body.sessions),
        begun_them=sum(session.by == "them" for session in body.sessions),
        last_by="" if last is None else last.last,
        since=_since_they_wrote(body),
        weeks=tuple(reversed(every)),
        more=len(every) - len(weeks),
        plot=weekly([(_label(w.week), w.mine, w.theirs) for w in weeks]),
        contact=contact_days(body, zone),
        gaps=gaps,
        more_gaps=len(gaps) - len(drawn),
        silences=stretches([(_short(gap.first), gap.days) for gap in drawn]),
    )


def _totals(weeks: Sequence[WeekCount], messages: int) -> Totals:
    mine, theirs = (sum(getattr(w, side) for w in weeks) for side in ("mine", "theirs"))
    return Totals(
        mine=mine,
        theirs=theirs,
        my_words=sum(week.my_words for week in weeks),
        their_words=sum(week.their_words for week in weeks),
        begun_me=sum(week.begun_me for week in weeks),
        begun_them=sum(week.begun_them for week in weeks),
        rest=messages - mine - theirs if weeks else 0,
    )


def _since_they_wrote(body: Imported) -> int:
    """In how many sessions at the end only the person wrote."""
    silent = 0
    for session in reversed(body.sessions):
        if session.theirs:
            return silent
        silent += 1
    return silent


def _label(week: str) -> str:
    """A week by the month in which it begins: "Mar 25"."""
    return _short(date.fromisoformat(f"{week}-1")).split(" ", 1)[1]


def _short(when: date) -> str:
    return f"{when.day} {MONTHS[when.month - 1][:3]} {when.year % 100:02}"


def _gaps(body: Imported, zone: tzinfo) -> Iterator[Gap]:
    """The silences that are named, the newest first."""
    for gap in reversed(body.gaps or ()):
        first, last = _day(gap.from_, zone), _day(gap.to, zone)
        days = (last - first).days
        if days:
            yield Gap(first, last, days)


def _day(text: str, zone: tzinfo) -> date:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(zone).date() if moment.tzinfo else moment.date()
