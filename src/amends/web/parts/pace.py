"""The pace as pages show it: one sentence, its reasons folded, what is practical beside."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.standing import Standing
from amends.web.parts.sources import (
    MOVING_TOO_FAST,
    PLENTY,
    REFUSALS,
    WILLING,
    Source,
)
from amends.words.headline import DAY_FROM, NIGHT_FROM, children, headline, name
from amends.words.practical import matters, practical_line
from amends.words.reasons import sentence

UNSAFE = frozenset({"safety", "ordered", "intruded"})


@dataclass(frozen=True)
class PacePart:
    """Whether anything stands in the way of one message, and why.

    `tone` is `no`, `theirs`, `wait`, `answer` or `free`; `first` is the reason that
    is said at once, if it says more than the headline.
    """

    ex: str
    tone: str
    headline: str
    first: str
    is_night: bool
    is_owed: bool
    is_unsafe: bool
    reasons: tuple[str, ...]
    channels: tuple[str, ...]
    children: str | None
    source: Source


@dataclass(frozen=True)
class PracticalPart:
    """What may be written about what is practical, and why."""

    line: str
    what: tuple[str, ...]
    reasons: tuple[str, ...]


def pace_part(at: Standing) -> PacePart:
    """The pace at a moment, in words."""
    ex, zone = name(at), at.ground.zone
    rules = {reason.rule for reason in at.pace.reasons}
    said = {reason.rule: sentence(reason, ex, zone) for reason in at.pace.reasons}
    return PacePart(
        ex=ex,
        tone=_tone(at, rules),
        headline=headline(at),
        first=said.get("two_unanswered", ""),
        is_night=_is_night(at),
        is_owed="owed" in rules,
        is_unsafe=bool(UNSAFE & rules),
        reasons=tuple(
            dict.fromkeys(sentence(reason, ex, zone) for reason in at.pace.reasons)
        ),
        channels=at.pace.channels or (),
        children=children(at),
        source=_source(at, rules),
    )


def practical_part(at: Standing) -> PracticalPart | None:
    """What is practical at a moment; None where no matter is open."""
    line = practical_line(at)
    if at.practical is None or line is None:
        return None
    ex, zone = name(at), at.ground.zone
    said = (sentence(reason, ex, zone) for reason in at.practical.reasons)
    return PracticalPart(line, matters(at), tuple(said))


def _is_night(at: Standing) -> bool:
    """Whether it is late where the person is: the answer then speaks of tonight."""
    return not DAY_FROM <= at.at.astimezone(at.ground.zone).hour < NIGHT_FROM


def _tone(at: Standing, rules: set[str]) -> str:
    if at.pace.answer != "never":
        return at.pace.answer
    return "no" if rules & (UNSAFE | {"no_contact"}) else "theirs"


def _source(at: Standing, rules: set[str]) -> Source:
    if rules & UNSAFE:
        return REFUSALS
    if at.way.direction == "on":
        return PLENTY
    return WILLING if at.pace.answer in ("answer", "free") else MOVING_TOO_FAST
