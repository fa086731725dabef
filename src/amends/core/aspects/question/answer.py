"""The last answer to the question, laid beside the record: on the path or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from amends.core.aspects.question.evidence import says
from amends.core.aspects.question.themes import THEMES, themes_in
from amends.core.facts.answers import Answers
from amends.core.facts.questions import Said
from amends.core.ground import Ground
from amends.core.kinds.fields import Theme
from amends.core.policy import (
    ANSWER_HOLDS,
    ANSWER_HOLDS_AFTER_ENDING,
    ENOUGH_THEMES,
    QUESTION_AFTER,
    QUESTION_AFTER_ENDING,
)
from amends.core.reason import Reason


@dataclass(frozen=True)
class Named:
    """One theme: named or not, owned or not, and what the record says of it."""

    theme: Theme
    was_said: bool
    is_contradicted: bool
    was_admitted: bool
    record: Reason


@dataclass(frozen=True)
class Question:
    """The last answer beside the record.

    `due` is when it is asked next, None where it was never answered; `because` are the
    last answer and what contradicts it.
    """

    last: Said | None
    due: datetime | None
    on_path: bool
    themes: tuple[Named, ...]
    because: tuple[int, ...]


def question(
    questions: tuple[Said, ...], answers: Answers, ground: Ground, now: datetime
) -> Question:
    """The question at a moment; naming a failing and owning it is on the path."""
    last = questions[-1] if questions else None
    has_ended = answers.ending is not None
    themes = tuple(_named(theme, last, ground, now) for theme in THEMES)
    holds = ANSWER_HOLDS_AFTER_ENDING if has_ended else ANSWER_HOLDS
    return Question(
        last,
        due=_due(questions, QUESTION_AFTER_ENDING if has_ended else QUESTION_AFTER),
        on_path=_is_fresh(last, holds, now) and _is_on_path(themes),
        themes=themes,
        because=_because(last, themes),
    )


def _named(theme: Theme, last: Said | None, ground: Ground, now: datetime) -> Named:
    found = says(theme, ground, now)
    named = () if last is None else last.themes or themes_in(last.text)
    owned = () if last is None else last.admits
    return Named(theme, theme in named, found.contradicts, theme in owned, found.reason)


def _due(questions: tuple[Said, ...], after: timedelta) -> datetime | None:
    if not questions:
        return None
    return max(said.recorded for said in questions) + after


def _is_fresh(last: Said | None, holds: timedelta, now: datetime) -> bool:
    return last is not None and now - last.at <= holds


def _is_on_path(themes: tuple[Named, ...]) -> bool:
    said = [named for named in themes if named.was_said]
    owned = all(named.was_admitted for named in said if named.is_contradicted)
    return len(said) >= ENOUGH_THEMES and owned


def _because(last: Said | None, themes: tuple[Named, ...]) -> tuple[int, ...]:
    if last is None:
        return ()
    against = (t.record.because for t in themes if t.was_said and t.is_contradicted)
    return tuple(sorted({last.seq, *(seq for seqs in against for seq in seqs)}))
