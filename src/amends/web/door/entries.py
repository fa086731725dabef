"""From what was answered to entries, and to the record that they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from operator import attrgetter
from zoneinfo import ZoneInfo

from amends.core.kinds.beginning import Account, Begin, Standard
from amends.core.kinds.contact import Contact, ContactBefore, Imported
from amends.core.kinds.effort import Involvement, MatterOpened
from amends.core.kinds.fields import Kind, Side
from amends.core.kinds.mirror import Mirror
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record, record_of
from amends.web.door.months import month_before
from amends.web.door.steps import closings
from amends.web.door.visit import Visit

MONTHS = {"once": 0, "weeks": 1, "months": 4, "year": 12, "years": 24}
"""How far back it began, by how long it went on: as near as a month."""

Answers = Callable[[Visit], Iterator[Kind]]


def record_from(visit: Visit) -> Record:
    """The record of what was answered so far, in the order in which it was written."""
    made = made_from(visit)
    first = [kind for maker, kind in made if maker == "begin"]
    rest = [kind for maker, kind in made if maker != "begin"]
    return record_of([*first, *sorted(rest, key=attrgetter("recorded"))])


def made_from(visit: Visit) -> list[tuple[str, Kind]]:
    """Every entry that the answers make so far, each with what made it."""
    return [(maker, kind) for maker, made in MADE.items() for kind in made(visit)]


def _begin(visit: Visit) -> Iterator[Kind]:
    yield Begin(
        at=visit.began,
        recorded=visit.began,
        ex=visit.ex or "—",
        timezone=visit.zone,
        ties=tuple(visit.value("ties") or ()) or None,
    )


def _safety(visit: Visit) -> Iterator[Kind]:
    if "afraid" not in visit.answers or _is_unsure(visit):
        return
    at, harm = _at(visit, "afraid"), visit.value("harm")
    yield SafetyAnswered(
        at=at,
        recorded=at,
        order=visit.value("order") == "yes",
        told_to_stop=visit.value("stop") == "yes",
        harmed=harm in ("harmed", "both"),
        feared=harm in ("feared", "both"),
        afraid_of_them=visit.value("afraid") == "yes",
    )


def _is_unsure(visit: Visit) -> bool:
    """Whether an answer that closes contact was not looked at once more yet."""
    return bool(closings(visit)) and "sure" not in visit.answers


def _before(visit: Visit) -> Iterator[Kind]:
    if "since" in visit.answers:
        at = _at(visit, "since")
        yield ContactBefore(at=at, recorded=at, unanswered=visit.value("since"))


def _imported(visit: Visit) -> Iterator[Kind]:
    entry = import_of(visit)
    if entry is not None:
        yield entry


def import_of(visit: Visit) -> Imported | None:
    """The entry of the chat that was read; None where it is not known who is who."""
    said = visit.said
    if (
        visit.upload is None
        or visit.value("chat") != "file"
        or not said.sides.are_known
    ):
        return None
    told_by = "people" if "people" in visit.answers else "whose"
    return visit.upload.entry(
        visit.value("dates"), said, zone=ZoneInfo(visit.zone), now=_at(visit, told_by)
    )


def _by_hand(visit: Visit) -> Iterator[Kind]:
    if visit.value("chat") != "hand":
        return
    sides: tuple[tuple[str, Side], ...] = (("they", "them"), ("me", "me"))
    for named, direction in sides:
        when = visit.value("hand", named)
        if when is not None:
            written = _at(visit, "hand")
            yield Contact(
                at=when, recorded=written, direction=direction, channel="message"
            )


def _terms(visit: Visit) -> Iterator[Kind]:
    company, words = visit.value("terms"), visit.value("terms", "words")
    if company in (None, "unknown"):
        return
    at = _at(visit, "terms")
    if company == "none":
        yield NoContact(at=at, recorded=at, source="they_said", words=words)
        return
    yield TermsStated(
        at=at, recorded=at, source="they_said", company=company, words=words
    )


def _matter(visit: Visit) -> Iterator[Kind]:
    if "matter" in visit.answers:
        at = _at(visit, "matter")
        yield MatterOpened(
            at=at,
            recorded=at,
            id="matter-1",
            what=visit.value("matter"),
            with_children=visit.value("matter", "with_children") or None,
        )


def _account(visit: Visit) -> Iterator[Kind]:
    if "lies" not in visit.answers:
        return
    at = _at(visit, "lies")
    is_over = visit.value("over") != "no"
    yield Account(
        at=at,
        recorded=at,
        with_whom=visit.value("several"),
        began=month_before(at, MONTHS[visit.value("long")]),
        ended=month_before(at, 0) if is_over else None,
        came_out=visit.value("out"),
        lies=visit.value("lies"),
        knows=visit.value("knows"),
    )
    if visit.value("over") == "work":
        name = visit.value("several")
        yield Involvement(at=at, recorded=at, name=name, state="ended_work_only")


def _standard(visit: Visit) -> Iterator[Kind]:
    if "standard" in visit.answers:
        at = _at(visit, "standard")
        yield Standard(
            at=at,
            recorded=at,
            must=_lines(visit.value("standard", "must")),
            must_not=_lines(visit.value("standard", "must_not")),
        )


def _mirror(visit: Visit) -> Iterator[Kind]:
    if "mirror" in visit.answers:
        at = _at(visit, "mirror")
        yield Mirror(at=at, recorded=at, answer=visit.value("mirror"))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _at(visit: Visit, step: str) -> datetime:
    return visit.answers[step].at


MADE: dict[str, Answers] = {
    "begin": _begin,
    "safety": _safety,
    "before": _before,
    "imported": _imported,
    "by_hand": _by_hand,
    "terms": _terms,
    "matter": _matter,
    "account": _account,
    "standard": _standard,
    "mirror": _mirror,
}
"""What makes entries of the answers; the beginning comes first."""

MAKER = {
    **dict.fromkeys(("order", "stop", "harm", "afraid", "sure"), "safety"),
    **dict.fromkeys(("long", "several", "over", "out", "knows", "lies"), "account"),
    **dict.fromkeys(("name", "ties"), "begin"),
    "since": "before",
    "hand": "by_hand",
    "terms": "terms",
    "standard": "standard",
    "mirror": "mirror",
}
"""By the name of a screen: what makes an entry of it."""
