"""What the template of the question is handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.forms import Form

from amends.core.aspects.question.answer import Named
from amends.core.facts.questions import Said
from amends.core.policy import ENOUGH_THEMES
from amends.core.standing import Standing
from amends.core.standing import standing as standing_at
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import ASK_YOURSELF, Source
from amends.words.dates import day
from amends.words.headline import name
from amends.words.themes import THEMES, said

A_SCREEN = 4
"""So many earlier answers are laid beside the record at once."""


@dataclass(frozen=True)
class Beside:
    """One theme of an answer, and what the record said of it at that time."""

    theme: str
    record: str
    contradicts: bool
    owned: bool
    behind: Behind


@dataclass(frozen=True)
class Earlier:
    """One answer: its day, its words, its themes beside the record, and what it left out."""

    seq: int
    day: str
    text: str
    beside: tuple[Beside, ...]
    on_path: bool
    needs: str


@dataclass(frozen=True)
class QuestionPage:
    """The question; `form` is None where it is not due, and `again` says when it is."""

    ex: str
    outcome: str | None
    form: Form | None
    again: str
    earlier: tuple[Earlier, ...]
    older: int | None
    source: Source = ASK_YOURSELF


def is_due(standing: Standing) -> bool:
    """Whether it is asked now: never twice in a week."""
    due = standing.question.due
    return due is None or due <= standing.at


def question_page(standing: Standing, form: Form | None, skip: int = 0) -> QuestionPage:
    """The page, with earlier answers from the newest on after so many."""
    answers = standing.ground.questions[::-1]
    due, zone = standing.question.due, standing.record.zone
    end = skip + A_SCREEN
    return QuestionPage(
        ex=name(standing),
        outcome=standing.ending.outcome,
        form=form,
        again="" if due is None else day(due, zone),
        earlier=tuple(_earlier(standing, answer) for answer in answers[skip:end]),
        older=end if end < len(answers) else None,
    )


def _earlier(standing: Standing, answer: Said) -> Earlier:
    """An answer beside what was known when it was written, and not later."""
    then = standing_at(standing.record, answer.recorded)
    question = then.question
    beside = tuple(_beside(then, named) for named in question.themes if named.was_said)
    return Earlier(
        seq=answer.seq,
        day=day(answer.recorded, standing.record.zone),
        text=answer.text or "",
        beside=beside,
        on_path=question.on_path,
        needs=_needs(beside),
    )


def _beside(then: Standing, named: Named) -> Beside:
    return Beside(
        THEMES[named.theme],
        said(named.record),
        named.is_contradicted,
        named.was_admitted,
        behind(then, named.record.because),
    )


def _needs(beside: tuple[Beside, ...]) -> str:
    """What an answer would need to be on the path; nothing where it is."""
    if any(each.contradicts and not each.owned for each in beside):
        return "contradicted"
    return "themes" if len(beside) < ENOUGH_THEMES else ""
