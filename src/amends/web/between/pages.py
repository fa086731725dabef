"""What the template of matters is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.aspects.effort import Undertaken
from amends.core.entry import Entry
from amends.core.facts.matters import Matter
from amends.core.kinds.effort import MatterOpened, MatterSettled
from amends.core.record import Record
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import PRIORITY, Source
from amends.words.dates import day
from amends.words.headline import children, name
from amends.words.practical import NO_MESSAGE, practical_line
from amends.words.reasons import sentence


@dataclass(frozen=True)
class Open:
    """A matter that is open: what, since when, when it was last written about.

    `is_elsewhere` says that it is now somebody else's to carry.
    """

    seq: int
    what: str
    since: str
    last: str | None
    with_children: bool
    is_elsewhere: bool


@dataclass(frozen=True)
class Settled:
    """A matter that is done: what, and on which day."""

    what: str
    on: str
    behind: Behind


@dataclass(frozen=True)
class Promised:
    """What was undertaken towards them, and by which day."""

    seq: int
    text: str
    due: str | None


@dataclass(frozen=True)
class BetweenPage:
    """Everything practical: what may be written, what is open, promised and done."""

    ex: str
    line: str | None
    reasons: tuple[str, ...]
    children: str | None
    open: tuple[Open, ...]
    promised: tuple[Promised, ...]
    settled: tuple[Settled, ...]
    no_message: tuple[str, ...]
    source: Source = PRIORITY


def between_page(at: Standing) -> BetweenPage:
    """The page at a moment."""
    ex, zone, found = name(at), at.ground.zone, at.practical
    reasons = () if found is None else found.reasons
    elsewhere = () if found is None else found.elsewhere
    return BetweenPage(
        ex=ex,
        line=practical_line(at),
        reasons=tuple(dict.fromkeys(sentence(r, ex, zone) for r in reasons)),
        children=children(at),
        open=tuple(_open(m, at, elsewhere) for m in at.ground.matters.open),
        promised=tuple(_promised(at, made) for made in _towards(at)),
        settled=tuple(_settled(entry, at) for entry in _done(at.record)),
        no_message=NO_MESSAGE,
    )


def _open(matter: Matter, at: Standing, elsewhere: tuple[str, ...]) -> Open:
    opened = next(e for e in at.record.entries if e.seq == matter.seq)
    zone = at.ground.zone
    return Open(
        matter.seq,
        matter.what or matter.id,
        day(opened.at, zone),
        day(matter.written[-1], zone) if matter.written else None,
        matter.with_children,
        is_elsewhere=matter.id in elsewhere,
    )


def _towards(at: Standing) -> list[Undertaken]:
    """What is still open towards them, what is due first first."""
    found = [m for m in at.effort.commitments if m.to == "ex" and m.state == "open"]
    return sorted(found, key=lambda made: (made.next_due is None, made.next_due))


def _promised(at: Standing, made: Undertaken) -> Promised:
    due = made.next_due
    return Promised(
        made.because[0],
        made.text or made.id,
        None if due is None else day(due, at.ground.zone),
    )


def _done(record: Record) -> tuple[Entry[MatterSettled], ...]:
    """The first settling of each matter, the newest first."""
    first = {e.body.id: e for e in reversed(record.dated(MatterSettled))}
    return tuple(sorted(first.values(), key=lambda e: e.place, reverse=True))


def _settled(entry: Entry[MatterSettled], at: Standing) -> Settled:
    opened = [e for e in at.record.dated(MatterOpened) if e.body.id == entry.body.id]
    what = opened[-1].body.what if opened else entry.body.what
    return Settled(
        what or entry.body.id,
        day(entry.at, at.ground.zone),
        behind(at, (*(e.seq for e in opened), entry.seq)),
    )
