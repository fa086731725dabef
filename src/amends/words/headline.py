"""The pace in one sentence: the first thing that anybody reads."""

from __future__ import annotations

import re

from amends.core.aspects.pace.answer import Pace
from amends.core.kinds.effort import MatterOpened
from amends.core.record import Record
from amends.core.standing import Standing
from amends.words.dates import day, roughly

CLOSED = frozenset({"safety", "intruded", "ordered"})
NAMELESS = "Your ex"
INSIDE = re.compile(rf"(?<![.?!]) {NAMELESS}\b")
DAY_FROM, NIGHT_FROM = 6, 20
CHILDREN = "If a child is ill or in danger, call. No rule here is about that."


def headline(standing: Standing) -> str:
    """The answer to "may I write now?" in one sentence, without an hour or a count."""
    pace = standing.pace
    match pace.answer:
        case "free":
            return "Nothing stands against one message."
        case "answer":
            return f"{name(standing)} has written. Answer that, and nothing else."
        case "wait":
            return _wait(standing)
        case "never":
            return _never(standing, pace)


def children(standing: Standing) -> str | None:
    """What every sentence about contact carries where there are children, or None.

    They are named at the beginning, or by a matter that is about them.
    """
    begin = standing.record.begin
    ties = (begin.body.ties or ()) if begin is not None else ()
    named = any(e.body.with_children for e in standing.record.live(MatterOpened))
    return CHILDREN if named or "children" in ties else None


def name(standing: Standing) -> str:
    """The name that the person gave, or, where it was erased, none."""
    return ex_in(standing.record)


def ex_in(record: Record) -> str:
    """The name that the person gave in a record, or, where it was erased, none."""
    begin = record.begin
    named = begin.body.ex if begin is not None else None
    return named or NAMELESS


def within(sentence: str) -> str:
    """A sentence in which whoever has no name is called in small, but where one begins."""
    return INSIDE.sub(" your ex", sentence)


def _wait(standing: Standing) -> str:
    from_ = standing.pace.from_
    rules = {reason.rule for reason in standing.pace.reasons}
    zone = standing.ground.zone
    if from_ is None or "owed" in rules or rules <= {"quiet"}:
        hour = standing.at.astimezone(zone).hour
        return "Not now." if DAY_FROM <= hour < NIGHT_FROM else "Not tonight."
    when = roughly(from_, standing.at, zone)
    return f"Not before {when}, and then only if there is something in it for them."


def _never(standing: Standing, pace: Pace) -> str:
    rules = {reason.rule: reason for reason in pace.reasons}
    if CLOSED & rules.keys():
        return "No."
    if "no_contact" in rules:
        asked = standing.terms.stopped
        when = f" on {day(asked[0], standing.ground.zone)}" if asked else ""
        return f"{name(standing)} said no{when}."
    return "It is theirs to begin."
