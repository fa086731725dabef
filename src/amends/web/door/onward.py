"""Where a visit goes on."""

from __future__ import annotations

from django.urls import reverse

from amends.web.door.steps import FIRST_RUNS, after_answer, before_answer, number
from amends.web.door.visit import Visit


def onward(visit: Visit) -> str:
    """The address of the next open question, or of the answer."""
    step = before_answer(visit)
    if step is None and (visit.is_kept or _is_past_answer(visit)):
        step = after_answer(visit)
    if step is None and visit.is_kept:
        return reverse("today")
    return reverse("answer") if step is None else reverse("screen", args=[number(step)])


def _is_past_answer(visit: Visit) -> bool:
    """Whether the first run was gone on with after the answer."""
    return any(step in visit.answers for step in FIRST_RUNS[visit.intent][1])
