"""What the template of reviews is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.aspects.reviews import Review
from amends.core.kinds.mirror import StandardReviewed
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import OWN_STANDARD, Source
from amends.words.dates import day
from amends.words.fields import choice
from amends.words.headline import name

MOST_REVIEWS = 6


@dataclass(frozen=True)
class Again:
    """Something that is asked again: since when, and the entry that it counts from."""

    what: str
    is_due: bool
    from_: str
    behind: Behind


@dataclass(frozen=True)
class Answered:
    """What was said of a line on one day."""

    day: str
    said: str
    why: str
    seq: int


@dataclass(frozen=True)
class Line:
    """One line of the standard, and every answer to it, the newest first."""

    text: str
    is_must: bool
    is_set_aside: bool
    answers: tuple[Answered, ...]
    behind: Behind


@dataclass(frozen=True)
class ReviewsPage:
    """What is asked again, and the standard line by line."""

    again: tuple[Again, ...]
    lines: tuple[Line, ...]
    source: Source = OWN_STANDARD


def reviews_page(standing: Standing) -> ReviewsPage:
    """The page of reviews at a moment."""
    standards = standing.ground.standards
    both = [(line, True) for line in standards.must]
    both += [(line, False) for line in standards.must_not]
    return ReviewsPage(
        again=tuple(_again(standing, review) for review in standing.reviews),
        lines=tuple(
            Line(
                line.text,
                is_must,
                line.is_set_aside,
                _answers(standing, line.text),
                behind(standing, (line.seq,)),
            )
            for line, is_must in both
        ),
    )


def _again(standing: Standing, review: Review) -> Again:
    return Again(
        review.what,
        review.is_due(standing.at),
        day(review.due, standing.record.zone),
        behind(standing, review.because),
    )


def _answers(standing: Standing, text: str) -> tuple[Answered, ...]:
    newest = standing.ground.standards.reviews[-MOST_REVIEWS:][::-1]
    zone = standing.record.zone
    return tuple(
        Answered(
            day(review.at, zone),
            choice("standard.reviewed", "lines.answer", line.answer, name(standing)),
            _why(review.body, line.answer),
            review.seq,
        )
        for review in newest
        for line in review.body.lines
        if line.text == text
    )


def _why(review: StandardReviewed, answer: str) -> str:
    """The reason that was given, beside a line that was set aside."""
    return review.text or "" if answer == "set_aside" else ""
