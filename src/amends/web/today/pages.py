"""What the template of today is handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from amends.core.kinds.beginning import Account, Standard
from amends.core.kinds.effort import Involvement
from amends.core.kinds.fields import Kind
from amends.core.kinds.question import FriendshipTested
from amends.core.kinds.safety import SafetyAnswered
from amends.core.standing import Standing
from amends.web.entries.pages import address_of
from amends.web.parts.addresses import address
from amends.web.parts.pace import PacePart, PracticalPart, pace_part, practical_part
from amends.web.today.held import HeldPart
from amends.words.headline import name
from amends.words.reasons import step_sentence
from amends.words.today import due_sentence, last_answer, month_sentence, soonest_due

WRITTEN: dict[str, type[Kind]] = {
    "give_safety": SafetyAnswered,
    "give_account": Account,
    "give_standard": Standard,
    "end_involvement": Involvement,
    "test_friendship": FriendshipTested,
}
"""Steps that are taken by writing one kind of entry."""
FIRST_RUN = ("give_safety", "give_account", "give_standard", "answer_mirror")
PAGES = {
    "answer_mirror": "mirror",
    "answer_mirror_again": "mirror",
    "tell_well": "honesty",
    "make_commitment": "effort",
    "keep_commitments": "effort",
    "lessons": "lessons",
    "consider_way_on": "onward",
    "own_life": "letters",
    "help": "help",
}
"""Steps that have a page of their own."""
YIELDING = ("wait", "own_life", "keep_commitments")
"""Steps in whose place stands what is due this week."""


@dataclass(frozen=True)
class Step:
    """The one thing: a sentence, and the page on which it is done, if any."""

    sentence: str
    address: str | None


@dataclass(frozen=True)
class TodayPage:
    """Everything of today; `asks` where the question is due, `held` by day only.

    `waiting` counts what is held till morning; `damaged` names entries that cannot be
    read; `spare` is the page of the spare key, in the first weeks without one.
    """

    pace: PacePart
    practical: PracticalPart | None
    is_on: bool
    step: Step
    month: str | None
    asks: bool
    last_answer: str | None
    held: tuple[HeldPart, ...] = ()
    waiting: int = 0
    damaged: tuple[str, ...] = ()
    spare: str | None = None


def today_page(at: Standing, first_run: str | None) -> TodayPage:
    """The page at a moment; `first_run` is where the first run goes on, if it does."""
    due = at.question.due
    return TodayPage(
        pace=pace_part(at),
        practical=practical_part(at),
        is_on=at.way.direction == "on",
        step=_step(at, first_run),
        month=month_sentence(at.effort.kept_28),
        asks=at.way.direction == "back" and (due is None or due <= at.at),
        last_answer=last_answer(at),
    )


def _step(at: Standing, first_run: str | None) -> Step:
    step, due = at.path.next_step, soonest_due(at)
    if due is not None and step.what in YIELDING:
        today = at.at.astimezone(at.ground.zone).date()
        return Step(due_sentence(due, today), address("effort"))
    said = step_sentence(step.reason, name(at), at.ground.zone)
    return Step(said, _where(step.what, first_run))


def _where(step: str, first_run: str | None) -> str | None:
    if step in FIRST_RUN and first_run is not None:
        return first_run
    kind = WRITTEN.get(step)
    if kind is not None:
        return f"{address_of(kind)}?back={reverse('today')}"
    return address(PAGES.get(step, ""))
