"""What the template of the sheet is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.kinds.beginning import Account
from amends.core.standing import Standing
from amends.words.dates import day, stated
from amends.words.fields import choice
from amends.words.headline import name
from amends.words.readings import broke
from amends.words.themes import TITLES


@dataclass(frozen=True)
class Happened:
    """One account, in plain facts; with whom it was stays in the record."""

    began: str
    ended: str
    came_out: str
    lies: str
    knows: str
    text: str


@dataclass(frozen=True)
class Answer:
    """The last answer to the question."""

    day: str
    text: str
    themes: tuple[str, ...]
    admits: tuple[str, ...]


@dataclass(frozen=True)
class SheetPage:
    """What fits on one sheet."""

    ex: str
    today: str
    since: str
    happened: tuple[Happened, ...]
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    untold: tuple[str, ...]
    terms: str
    answer: Answer | None


def sheet_page(standing: Standing) -> SheetPage:
    """The sheet at a moment."""
    zone, standards, ex = (
        standing.record.zone,
        standing.ground.standards,
        name(standing),
    )
    begun = standing.ground.begun
    still = [found for found in standing.honesty.open_lapses if found.to_ex]
    return SheetPage(
        ex=ex,
        today=day(standing.at, zone),
        since="" if begun is None else day(begun, zone),
        happened=_happened(standing, ex),
        must=tuple(line.text for line in standards.must),
        must_not=tuple(line.text for line in standards.must_not),
        untold=tuple(broke(found, ex) for found in still),
        terms=_terms(standing, ex),
        answer=_answer(standing),
    )


def _happened(standing: Standing, ex: str) -> tuple[Happened, ...]:
    """The newest account of each name."""
    newest = {e.body.with_whom: e.body for e in standing.record.live(Account)}
    return tuple(
        Happened(
            stated(body.began),
            stated(body.ended) if body.ended else "",
            choice("account.given", "came_out", body.came_out, ex),
            choice("account.given", "lies", body.lies, ex),
            choice("account.given", "knows", body.knows, ex),
            body.text or "",
        )
        for body in newest.values()
    )


def _terms(standing: Standing, ex: str) -> str:
    company = standing.terms.company
    return (
        "" if company == "unknown" else choice("terms.stated", "company", company, ex)
    )


def _answer(standing: Standing) -> Answer | None:
    last = standing.question.last
    if last is None:
        return None
    return Answer(
        day(last.recorded, standing.record.zone),
        last.text or "",
        tuple(TITLES[n.theme] for n in standing.question.themes if n.was_said),
        tuple(TITLES[theme] for theme in last.admits),
    )
