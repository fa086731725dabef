"""The answer: whether anything stands in the way of one message, and why."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from amends import clock
from amends.core.standing import Standing, standing
from amends.web.door import visits
from amends.web.door.entries import record_from
from amends.web.door.steps import after_answer, before_answer, number
from amends.web.door.views import gone
from amends.web.door.visit import Visit
from amends.web.parts.sources import (
    MOVING_TOO_FAST,
    PLENTY,
    REFUSALS,
    WILLING,
    Source,
)
from amends.words.headline import DAY_FROM, NIGHT_FROM, children, headline
from amends.words.reasons import sentence, step_sentence

UNSAFE = frozenset({"safety", "ordered", "intruded"})


@dataclass(frozen=True)
class Practical:
    """What may be written about what is practical, and why."""

    answer: str
    what: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class AnswerPage:
    """The pace in one sentence, its reasons, and what can be done now.

    `tone` is `no`, `theirs`, `wait`, `answer` or `free`; `go_on` is the next screen
    of the first run, None where it is whole.
    """

    ex: str
    tone: str
    headline: str
    is_night: bool
    is_owed: bool
    reasons: tuple[str, ...]
    channels: tuple[str, ...]
    children: str | None
    practical: Practical | None
    one_thing: str
    source: Source
    zone: str
    is_unsafe: bool
    is_whole: bool
    go_on: str | None


@require_safe
def answer(request: HttpRequest) -> HttpResponse:
    """The answer page; whoever has not answered enough yet goes there first."""
    now = clock.now()
    visit = visits.visit_of(request, now)
    if visit is None:
        return gone(request)
    step = before_answer(visit)
    if step is not None:
        return HttpResponseRedirect(reverse("screen", args=[number(step)]))
    page = answer_page(visit, standing(record_from(visit), now))
    return render(request, "door/answer.html", {"page": page})


def answer_page(visit: Visit, at: Standing) -> AnswerPage:
    """The page for a visit and its standing."""
    zone, rules = at.ground.zone, {reason.rule for reason in at.pace.reasons}
    step = after_answer(visit)
    said = dict.fromkeys(sentence(r, visit.ex, zone) for r in at.pace.reasons)
    return AnswerPage(
        ex=visit.ex,
        tone=_tone(at, rules),
        headline=headline(at),
        is_night=_is_night(at),
        is_owed="owed" in rules,
        reasons=tuple(said),
        channels=at.pace.channels or (),
        children=children(at),
        practical=_practical(visit, at),
        one_thing=step_sentence(at.path.next_step.reason, visit.ex, zone),
        source=_source(at, rules),
        zone=visit.zone,
        is_unsafe=bool(UNSAFE & rules),
        is_whole=step is None,
        go_on=reverse("screen", args=[number(step)]) if step else None,
    )


def _is_night(at: Standing) -> bool:
    """Whether it is late where the person is: the answer then speaks of tonight."""
    return not DAY_FROM <= at.at.astimezone(at.ground.zone).hour < NIGHT_FROM


def _tone(at: Standing, rules: set[str]) -> str:
    if at.pace.answer != "never":
        return at.pace.answer
    return "no" if rules & (UNSAFE | {"no_contact"}) else "theirs"


def _practical(visit: Visit, at: Standing) -> Practical | None:
    if at.practical is None:
        return None
    reasons = tuple(
        sentence(reason, visit.ex, at.ground.zone) for reason in at.practical.reasons
    )
    return Practical(at.practical.answer, visit.value("matter"), reasons)


def _source(at: Standing, rules: set[str]) -> Source:
    if rules & UNSAFE:
        return REFUSALS
    if at.way.direction == "on":
        return PLENTY
    return WILLING if at.pace.answer in ("answer", "free") else MOVING_TOO_FAST
