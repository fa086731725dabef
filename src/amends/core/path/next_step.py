"""The one next step: something for today, or a wait with something for one's own life."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from amends.core.aspects.pace.answer import Pace
from amends.core.binding.terms import UNKNOWN
from amends.core.ground import Ground
from amends.core.path.gate import Criterion, Gate
from amends.core.policy import (
    ASKED_AGAIN_AFTER,
    CONFIRMED_AFTER,
    DAY_BEGINS,
    RECONSIDERED_AFTER,
    SILENT_FOR,
)
from amends.core.reason import Reason

TODAY = {
    "safety": "give_safety",
    "account": "give_account",
    "standard": "give_standard",
    "involvements_ended": "end_involvement",
    "friendship_tested": "test_friendship",
    "no_open_lapse": "tell_well",
}
"""What can be done today about a criterion, whatever else holds."""


@dataclass(frozen=True)
class NextStep:
    """One thing to do; `until` is the moment from which it can be done, if later."""

    what: str
    reason: Reason
    until: datetime | None = None


def next_step(
    ground: Ground, gates: tuple[Gate, ...], pace: Pace, now: datetime
) -> NextStep:
    """The first thing that can be done today about what the next gate waits for."""
    if ground.way.direction == "on":
        return _way_on(ground)
    unmet = [criterion for gate in gates for criterion in gate.unmet()]
    if ground.answers.ending is not None or not unmet:
        return _step("lessons")
    if ground.mirror.state == "open" and (again := _confirm(ground, now)):
        return again
    # What a later gate waits for can be begun today too, such as telling well.
    steps = (_for(criterion, ground, pace, now) for criterion in unmet)
    found = next((step for step in steps if step is not None), None)
    return found or _meanwhile(ground, pace)


def _way_on(ground: Ground) -> NextStep:
    closings = {reason.rule: reason for reason in ground.way.closed_by}
    if "safety" in closings:
        return _step("help", *closings["safety"].because)
    if ground.answers.ending is not None:
        return _step("lessons", ground.answers.ending.seq)
    if "no_contact" in closings:
        return _step("own_life", *closings["no_contact"].because)
    no = closings["mirror"]
    until = _reconsidered_from(ground)
    return NextStep("own_life", Reason("own_life", because=no.because), until)


def _reconsidered_from(ground: Ground) -> datetime | None:
    last = ground.mirror.last
    if last is None or last.body.answer != "no":
        return None
    return last.recorded + RECONSIDERED_AFTER


def _for(
    unmet: Criterion, ground: Ground, pace: Pace, now: datetime
) -> NextStep | None:
    """What can be done today about one unmet criterion, or None."""
    match unmet.name:
        case "mirror":
            return _mirror(ground, now)
        case "befriended" if ground.terms(now).company == UNKNOWN:
            return _ask_terms(ground, pace, now)
        case "earned":
            return _commitments(ground)
        case "friendship_tested" if unmet.reason.facts["answer"] is not None:
            return None
        case name if name in TODAY:
            return _step(TODAY[name], *unmet.reason.because)
        case _:
            return None


def _commitments(ground: Ground) -> NextStep:
    """Keeping what was undertaken, or undertaking one small thing."""
    still = [c for c in ground.commitments.standing if c.closed is None]
    if not still:
        return _step("make_commitment")
    return _step("keep_commitments", *(c.seq for c in still))


def _mirror(ground: Ground, now: datetime) -> NextStep:
    last = ground.mirror.last
    if last is None or ground.mirror.state != "unsure":
        return _step("answer_mirror")
    until = last.recorded + ASKED_AGAIN_AFTER
    return NextStep(
        "answer_mirror_again",
        Reason("answer_mirror_again", because=(last.seq,)),
        until if until > now else None,
    )


def _confirm(ground: Ground, now: datetime) -> NextStep | None:
    """The second asking, by day: a step only from the moment at which it counts."""
    last = ground.mirror.last
    if last is None or now < last.recorded + CONFIRMED_AFTER:
        return None
    if now.astimezone(ground.zone).time() < DAY_BEGINS:
        return None
    return _step("answer_mirror_again", last.seq)


def _ask_terms(ground: Ground, pace: Pace, now: datetime) -> NextStep | None:
    """Asking what they are willing to have, where a message is possible at all."""
    outreaches = ground.contacts.unanswered
    if outreaches and now - outreaches[-1].at >= SILENT_FOR:
        because = dict.fromkeys(point.seq for point in outreaches)
        return _step("consider_way_on", *because)
    return _step("ask_terms") if pace.answer in ("answer", "free") else None


def _meanwhile(ground: Ground, pace: Pace) -> NextStep:
    """Nothing but waiting: the mirror's second asking first, else one's own life."""
    if ground.mirror.state == "open":
        until = max(_confirmed_from(ground))
        because = ground.mirror.because
        return NextStep("wait", Reason("wait", {"for": "mirror"}, because), until)
    return NextStep("wait", Reason("wait", {"for": pace.answer}), pace.from_)


def _confirmed_from(ground: Ground) -> Iterator[datetime]:
    last = ground.mirror.last
    if last is not None:
        yield last.recorded + CONFIRMED_AFTER


def _step(what: str, *because: int) -> NextStep:
    return NextStep(what, Reason(what, because=tuple(because)))
