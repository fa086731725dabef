"""What the templates of the conversation are handed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from amends.core.entry import Entry
from amends.core.kinds.contact import Contact, Imported, WeekCount
from amends.core.record import Record
from amends.web.conversation.days import ContactDays, contact_days
from amends.web.conversation.forms import FileForm, WhoseForm
from amends.web.conversation.waiting import Waiting
from amends.web.entries.pages import address_of
from amends.web.figures.stretches import Stretches, stretches
from amends.web.figures.weekly import Weekly, weekly
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
class Shown:
    """The figures of the newest import; `more` counts the weeks not drawn."""

    messages: int
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
    """The figures, if anything was imported, every import, and the form for another."""

    ex: str
    shown: Shown | None
    imports: tuple[str, ...]
    by_hand: str
    form: FileForm


@dataclass(frozen=True)
class PreviewPage:
    """What a file shows before it is kept; `overlap` names what it takes the place of."""

    ex: str
    previews: tuple[Mapping[str, Any], ...]
    overlap: tuple[str, ...]
    form: WhoseForm


def conversation_page(record: Record, form: FileForm) -> ConversationPage:
    """The page for a record."""
    found = sorted(record.live(Imported), key=lambda entry: entry.seq)
    zone = record.zone
    return ConversationPage(
        ex=ex_in(record),
        shown=_shown(found[-1].body, zone) if found else None,
        imports=tuple(_named(entry, zone) for entry in reversed(found)),
        by_hand=address_of(Contact),
        form=form,
    )


def preview_page(record: Record, waiting: Waiting, form: WhoseForm) -> PreviewPage:
    """What waits, beside what was imported before."""
    return PreviewPage(
        ex_in(record),
        tuple(waiting.previews.values()),
        tuple(dict.fromkeys(_overlaps(record, waiting))),
        form,
    )


def _overlaps(record: Record, waiting: Waiting) -> Iterator[str]:
    for plain in waiting.entries.values():
        first, last = (datetime.fromisoformat(plain[n]) for n in ("first", "last"))
        for entry in record.live(Imported):
            if entry.body.first <= last and first <= entry.body.last:
                yield _named(entry, record.zone)


def _named(entry: Entry[Imported], zone: tzinfo) -> str:
    body = entry.body
    first, last = day(body.first, zone), day(body.last, zone)
    return f"{day(entry.recorded, zone)}: {body.messages:,} messages, {first} to {last}"


def _shown(body: Imported, zone: tzinfo) -> Shown:
    every, gaps = body.weeks or (), tuple(_gaps(body, zone))
    weeks, named = every[-SHOWN_WEEKS:], gaps[:SHOWN_GAPS]
    last = body.sessions[-1] if body.sessions else None
    return Shown(
        messages=body.messages,
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
        gaps=named,
        more_gaps=len(gaps) - len(named),
        silences=stretches([(_short(gap.first), gap.days) for gap in named]),
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
