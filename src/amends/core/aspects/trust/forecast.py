"""What the record could bear out, were the person's own conduct to go on as it went.

The last weeks are carried forward in blocks, drawn by chance, through the whole spread of
the model's weights. It is never about what the ex will do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Literal

from amends.core.aspects.trust.course import Course
from amends.core.days import DAY, WEEK, monday_of
from amends.core.policy import FORESEEN_BAND, IN_MOST_RUNS, LEVELS

Target = Literal["a_little", "some"]
TARGETS: dict[Target, float] = {
    "a_little": dict(LEVELS)["a little"],
    "some": dict(LEVELS)["some"],
}


@dataclass(frozen=True)
class Reached:
    """From when to when a level could be borne out, in most runs.

    `share` of the runs come to it within three years; where those are fewer than half
    it is not at this rate, and there are no dates. `latest` is None too where more
    than a few never come to it.
    """

    earliest: date | None
    latest: date | None
    share: float


def forecast(course: Course) -> dict[Target, Reached]:
    """The range of dates for each level, none of them before `course.not_before`.

    The same conduct on the same day always says the same.
    """
    # numpy takes a tenth of a second to come, and most answers need none of it
    from amends.core.aspects.trust.runs import weeks_until

    levels = tuple(TARGETS.values())
    found = weeks_until(levels, course.held, course.past, course.carried, course.seed)
    return {
        target: _reached(weeks, course.today, course.not_before)
        for target, weeks in zip(TARGETS, found, strict=True)
    }


def _reached(weeks: list[float], today: date, not_before: date) -> Reached:
    share = sum(map(math.isfinite, weeks)) / len(weeks)
    if share < IN_MOST_RUNS:
        return Reached(None, None, share)
    first, last = (weeks[math.ceil(part * len(weeks)) - 1] for part in FORESEEN_BAND)
    return Reached(_day(first, today, not_before), _day(last, today, not_before), share)


def _day(weeks: float, today: date, not_before: date) -> date | None:
    """The last day of that week, counted from the next one; today where it is so now."""
    if math.isinf(weeks):
        return None
    end = monday_of(today) + WEEK * (int(weeks) + 1) - DAY if weeks else today
    return max(end, not_before)
