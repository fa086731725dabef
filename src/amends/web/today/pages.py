"""What the template of today is handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from amends.core.kinds.beginning import Account, Standard
from amends.core.kinds.effort import Involvement
from amends.core.kinds.fields import Kind
from amends.core.kinds.question import FriendshipTested
from amends.core.kinds.safety import SafetyAnswered
from amends.core.standing import Standing
from amends.web.entries.pages import address_of
from amends.web.lazy import Lazy
from amends.web.parts.addresses import address
from amends.web.parts.menu import MENU
from amends.web.parts.pace import PacePart, PracticalPart, pace_part, practical_part
from amends.web.today.held import HeldPart
from amends.web.today.later import Later
from amends.words.headline import name
from amends.words.reasons import step_sentence
from amends.words.today import (
    REST,
    due_sentence,
    is_late,
    last_answer,
    matter_sentence,
    month_sentence,
    soonest_due,
)

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
"""Steps in whose place stands what is due this week, or a matter."""


@dataclass(frozen=True)
class Step:
    """The one thing: a sentence, and where it is done, if there is a page for it."""

    sentence: str
    address: str | None = None
    label: Lazy = ""


@dataclass(frozen=True)
class TodayPage:
    """Everything of today; `asks` where the question is due, `held` by day only.

    `waiting` counts what is held till morning; `damaged` names entries that cannot be
    read; `later` is one thing for when there is time, in the first weeks.
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
    later: Later | None = None


def today_page(at: Standing, first_run: str | None) -> TodayPage:
    """The page at a moment; `first_run` is where the first run goes on, if it does."""
    return TodayPage(
        pace=pace_part(at),
        practical=practical_part(at),
        is_on=at.way.direction == "on",
        step=_step(at, first_run),
        month=month_sentence(at.effort.kept_28),
        asks=_asks(at),
        last_answer=last_answer(at),
    )


def _asks(at: Standing) -> bool:
    """Whether the question is due: on the way back, and not late at night."""
    due = at.question.due
    is_due = due is None or due <= at.at
    return is_due and at.way.direction == "back" and not is_late(at)


def _step(at: Standing, first_run: str | None) -> Step:
    step = at.path.next_step
    if is_late(at) and first_run is None:
        return Step(matter_sentence(at) or REST)
    instead = _instead(at) if step.what in YIELDING else None
    if instead is not None:
        return instead
    said = step_sentence(step.reason, name(at), at.ground.zone)
    return _done_at(said, step.what, first_run)


def _instead(at: Standing) -> Step | None:
    """What stands in the place of waiting: what is due, or a matter without a message."""
    due, matter = soonest_due(at), matter_sentence(at)
    if due is not None:
        today = at.at.astimezone(at.ground.zone).date()
        return _on(due_sentence(due, today), "effort")
    return None if matter is None else Step(matter)


def _done_at(said: str, step: str, first_run: str | None) -> Step:
    if step in FIRST_RUN and first_run is not None:
        return Step(said, first_run, _("Go on with the questions"))
    kind = WRITTEN.get(step)
    if kind is not None:
        place = f"{address_of(kind)}?back={reverse('today')}"
        return Step(said, place, _("Write it down"))
    return _on(said, PAGES.get(step, ""))


def _on(said: str, name: str) -> Step:
    labels = {place.name: place.label for place in MENU}
    return Step(said, address(name), labels.get(name, _("Go there")))
