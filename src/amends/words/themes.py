"""The six themes of the question, and what the record says of each, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.core.policy import MOST_UNANSWERED
from amends.core.reason import Reason, Value
from amends.words.counts import often

THEMES: Mapping[str, str] = MappingProxyType(
    {
        "terms": "by keeping to their terms",
        "patience": "by being patient",
        "honesty": "by being honest",
        "nobody_else": "by having nobody else",
        "effort": "by putting in the effort, and changing",
        "no": "by accepting a no",
    }
)
"""By the name of the theme, as they are ticked."""

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "terms": "their terms",
        "patience": "patience",
        "honesty": "honesty",
        "nobody_else": "nobody else",
        "effort": "effort and change",
        "no": "accepting a no",
    }
)
"""The same, as they stand beside a commitment or a claim."""

NOTHING_SAID = "The record says nothing of it yet."


def said(reason: Reason) -> str:
    """What the record says of a theme, in figures, of the four weeks before."""
    facts = reason.facts
    match reason.rule:
        case "terms":
            count = _number(facts["breaches"])
            return f"In four weeks their terms were {_not_or(count)} broken."
        case "patience":
            return _patience(facts)
        case "honesty":
            return _honesty(facts)
        case "nobody_else":
            return _nobody_else(facts["names"])
        case "effort":
            return _effort(facts)
        case "no":
            count = _number(facts["contacts"])
            return f"After a no you were {_not_or(count)} in touch."
        case _:
            return NOTHING_SAID


def _patience(facts: Mapping[str, Value]) -> str:
    mine, theirs, in_a_row = (_number(facts[n]) for n in ("mine", "theirs", "in_a_row"))
    if mine + theirs == 0:
        return "Neither of you began a conversation in four weeks."
    begun = (
        f"You began {mine} of the last {mine + theirs} conversations, in four weeks."
    )
    return (
        begun
        if in_a_row < MOST_UNANSWERED
        else f"{begun} {in_a_row} in a row had no answer."
    )


def _honesty(facts: Mapping[str, Value]) -> str:
    still, untrue = _number(facts["open"]), _number(facts["untrue"])
    known = "There is nothing that they do not know."
    if still == 1:
        known = "There is one thing that they do not know."
    elif still:
        known = f"There are {still} things that they do not know."
    return f"{known} In four weeks you wrote down {_untruths(untrue)}."


def _untruths(count: int) -> str:
    match count:
        case 0:
            return "no lie and no omission"
        case 1:
            return "one lie or omission"
        case _:
            return f"{count} lies or omissions"


def _nobody_else(names: Value) -> str:
    still = ", ".join(names) if isinstance(names, tuple) else ""
    return f"Still open: {still}." if still else "Nobody else is open in the record."


def _effort(facts: Mapping[str, Value]) -> str:
    still, kept, broken = (_number(facts[n]) for n in ("open", "kept", "broken"))
    if not still and not kept + broken:
        return "Nothing is undertaken."
    running = "Nothing is open now." if not still else f"{still} open now."
    if not kept + broken:
        return f"{running} Nothing came due in four weeks."
    return f"{running} In four weeks: {kept} kept, {broken} not."


def _not_or(count: int) -> str:
    return often(count) if count else "not"


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
