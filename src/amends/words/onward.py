"""Why the way back is closed, and small things for the person's own life, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.core.reason import Reason
from amends.words.headline import within

WHY: Mapping[str, str] = MappingProxyType(
    {
        "safety": "One of the safety questions was answered yes. That is not lifted here.",
        "no_contact": "{ex} wants no contact. That is an answer, and it may be for good.",
        "mirror": "You would not take {ex} back, had they done this to you. So the way"
        " back is not yours to ask for.",
        "apart": "It ended apart.",
    }
)

SMALL_THINGS = (
    "An hour outside, with somebody, the phone at home.",
    "Cook one meal as if somebody were coming, and eat it sitting down.",
    "Write to a friend who has not heard from you since it happened. Ask how they are.",
    "Sleep one night with the phone in another room.",
    "Take up again, for one evening, what you did before the two of you met.",
    "Go somewhere where nobody knows the story, and do not tell it.",
    "See a doctor, a dentist, a counsellor: whichever you have put off longest.",
    "Do one thing for somebody who can give you nothing back.",
)
"""One a week; none of them has to do with the ex."""


def why(reason: Reason, ex: str) -> str:
    """One thing that closes the way back, as a sentence."""
    if reason.rule == "no_contact" and reason.facts.get("source") == "order":
        return "A court has ordered no contact. That is not lifted here."
    return within(WHY[reason.rule].format(ex=ex))
