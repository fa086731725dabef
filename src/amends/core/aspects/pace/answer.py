"""The pace: every rule's verdict at a moment, the strictest of them, and from when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from amends.core.aspects.pace.closings import closed, no_channel, owed, terms_bind
from amends.core.aspects.pace.verdict import STRICTEST, Answer, Until, Verdict
from amends.core.aspects.pace.waits import matching, quiet, room, silence
from amends.core.ground import Ground
from amends.core.policy import OWED_FOR
from amends.core.reason import Reason

INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Pace:
    """Whether anything stands in the way of one message.

    `from_` is set where the answer is `wait`: the first moment at which it would no
    longer be, were nothing else entered. `until` is set where only the ex ends it.
    `channels` are those that the terms allow, None where they name none.
    """

    answer: Answer
    reasons: tuple[Reason, ...]
    from_: datetime | None = None
    until: Until | None = None
    channels: tuple[str, ...] | None = None


def pace(ground: Ground, now: datetime) -> Pace:
    """The pace at a moment: never, wait, answer or free, with its reasons."""
    verdicts = _verdicts(ground, now)
    answer = _strictest(verdicts)
    found = Pace(
        answer,
        tuple(v.reason for v in verdicts),
        until=_until(verdicts) if answer == "never" else None,
        channels=_channels(ground, now),
    )
    if answer != "wait":
        return found
    return _waiting(ground, now, found)


def _waiting(ground: Ground, now: datetime, found: Pace) -> Pace:
    """A wait with its end; `never` already where it would lead to `never`."""
    moment: datetime | None = now
    while moment is not None:
        verdicts = _verdicts(ground, moment)
        answer = _strictest(verdicts)
        if answer == "never":
            never = tuple(v.reason for v in verdicts if v.answer == "never")
            return replace(
                found,
                answer="never",
                reasons=found.reasons + never,
                until=_until(verdicts),
            )
        if answer != "wait":
            return replace(found, from_=moment)
        moment = _next_moment(ground, moment, verdicts)
    return replace(found, answer="never", until="they_write")


def _next_moment(
    ground: Ground, moment: datetime, verdicts: list[Verdict]
) -> datetime | None:
    """The next moment at which the answer could be another one."""
    waits = [v.end for v in verdicts if v.answer == "wait"]
    ends = [end for end in waits if end is not None]
    changes = [_lapses(ground, moment), ground.binding.changes_after(moment)]
    steps = [change for change in changes if change is not None]
    if ends and len(ends) == len(waits):
        steps.append(max(ends))
    return min(steps, default=None)


def _lapses(ground: Ground, moment: datetime) -> datetime | None:
    theirs = ground.owed(moment)
    return None if theirs is None else theirs.at + OWED_FOR + INSTANT


def _verdicts(ground: Ground, moment: datetime) -> list[Verdict]:
    """What each rule that applies says, in rule order."""
    said = [
        *closed(ground, moment),
        *owed(ground, moment),
        *no_channel(ground, moment),
    ]
    is_owed = ground.owed(moment) is not None
    if not is_owed:
        said += terms_bind(ground, moment)
    if _is_together(ground, moment):
        return said
    said += quiet(ground, moment)
    if is_owed:
        return said
    said += silence(ground, moment)
    if ground.terms(moment).value("matching"):
        said += [*matching(ground, moment), *room(ground, moment)]
    return said


def _is_together(ground: Ground, moment: datetime) -> bool:
    """Whether they are together again and the ex has set `open` by their own hand."""
    ending, terms = ground.answers.ending, ground.terms(moment)
    if ending is None or ending.body.outcome != "together":
        return False
    by_hand = terms.company == "open" and terms.source == "they_set"
    return by_hand and ending.body.by in ("ex", "both")


def _strictest(verdicts: list[Verdict]) -> Answer:
    said = {verdict.answer for verdict in verdicts}
    return next((answer for answer in STRICTEST if answer in said), "free")


def _until(verdicts: list[Verdict]) -> Until | None:
    """What would end it: nothing under safety; else that they lift it; else a word."""
    untils = [v.until for v in verdicts if v.answer == "never"]
    if None in untils:
        return None
    return "they_lift_it" if "they_lift_it" in untils else "they_write"


def _channels(ground: Ground, now: datetime) -> tuple[str, ...] | None:
    channels = ground.terms(now).value("channels")
    return None if channels is None else tuple(sorted(channels))
