"""The answer: whether anything stands in the way of one message, and why."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from amends import clock
from amends.core.standing import Standing, standing
from amends.web.door import whereabouts
from amends.web.door.entries import record_from
from amends.web.door.shown import gone
from amends.web.door.steps import after_answer, before_answer, number
from amends.web.door.visit import Visit
from amends.web.parts.pace import PacePart, PracticalPart, pace_part, practical_part


@dataclass(frozen=True)
class AnswerPage:
    """The pace, what is practical, and what can be done now.

    `go_on` is the next screen of the first run, None where it is whole.
    """

    pace: PacePart
    practical: PracticalPart | None
    zone: str
    go_on: str | None


@require_safe
def answer(request: HttpRequest) -> HttpResponse:
    """The answer page; whoever has not answered enough yet goes there first."""
    now = clock.now()
    visit = whereabouts.visit_of(request, now)
    if visit is None:
        return gone(request)
    if visit.is_kept:
        return HttpResponseRedirect(reverse("today"))
    step = before_answer(visit)
    if step is not None:
        return HttpResponseRedirect(reverse("screen", args=[number(step)]))
    page = answer_page(visit, standing(record_from(visit), now))
    return render(request, "door/answer.html", {"page": page})


def answer_page(visit: Visit, at: Standing) -> AnswerPage:
    """The page for a visit and its standing."""
    step = after_answer(visit)
    return AnswerPage(
        pace=pace_part(at),
        practical=practical_part(at),
        zone=visit.zone,
        go_on=reverse("screen", args=[number(step)]) if step else None,
    )
