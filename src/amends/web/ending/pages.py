"""What the template of the ending is handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.forms import Form

from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import BEST_OF_LUCK, Source
from amends.words.dates import day
from amends.words.fields import choice
from amends.words.headline import name

A_MONTH = timedelta(days=28)


@dataclass(frozen=True)
class EndingPage:
    """The ending, if there was one, and whether nothing was needed for a month."""

    ex: str
    form: Form
    outcome: str
    says: str
    by: str
    day: str
    behind: Behind
    lessons: int
    is_quiet: bool
    source: Source = BEST_OF_LUCK


def ending_page(standing: Standing, form: Form) -> EndingPage:
    """The page of the ending at a moment."""
    ex, ended = name(standing), standing.ending
    entry = standing.ground.answers.ending
    outcome, by = ended.outcome or "", ended.by or ""
    return EndingPage(
        ex=ex,
        form=form,
        outcome=outcome,
        says=choice("ending", "outcome", outcome, ex) if outcome else "",
        by=choice("ending", "by", by, ex) if by else "",
        day="" if entry is None else day(entry.at, standing.record.zone),
        behind=behind(standing, () if entry is None else (entry.seq,)),
        lessons=len(ended.lessons),
        is_quiet=is_quiet(standing),
    )


def is_quiet(standing: Standing) -> bool:
    """Whether nothing was written for a month, in a record that is older than one."""
    last = max((entry.recorded for entry in standing.record.entries), default=None)
    return last is not None and standing.at - last >= A_MONTH
