"""Trust, claims, lapses and outcomes, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.core.aspects.change import Claimed
from amends.core.aspects.honesty import Disclosure
from amends.core.aspects.trust.earned import Earned, level
from amends.core.policy import SUPPORTED_DAYS, SUPPORTED_WEEKS
from amends.words.fields import choice

STATES: Mapping[str, str] = MappingProxyType(
    {
        "stated": "said, and nothing stands behind it yet",
        "growing": "growing: there is something for it, not enough yet",
        "supported": "borne out by the record",
        "contradicted": "contradicted by the record",
        "withdrawn": "taken back",
    }
)
OUTCOMES: Mapping[str, str] = MappingProxyType(
    {"kept": "kept", "broken": "not kept", "skipped": "skipped"}
)


def earned_range(earned: Earned) -> str:
    """The word at the middle of the band, and the words at its ends."""
    low, mid, high = (word(v) for v in (earned.low, earned.mid, earned.high))
    if low == high:
        return f"{mid}, at both ends of the reckoning"
    return f"{mid}; at the strict end {low}, at the kind end {high}"


def word(trust: float) -> str:
    """An amount in a word; below the first of them there is nothing yet."""
    found = level(trust)
    return "nothing yet" if found == "none" else found


def missing(claim: Claimed) -> tuple[str, ...]:
    """What the record still lacks before it bears a claim out."""
    found = []
    if claim.against:
        found.append("sixty days without anything against it, counted from the newest")
    if claim.weeks < SUPPORTED_WEEKS:
        found.append(
            f"evidence from {SUPPORTED_WEEKS} different weeks; there is some from"
            f" {claim.weeks}"
        )
    if claim.days < SUPPORTED_DAYS:
        found.append(
            f"{SUPPORTED_DAYS} days from the first evidence to the last; there are"
            f" {claim.days}"
        )
    return tuple(found)


SPANS = ((730, 365, "years"), (90, 30, "months"), (14, 7, "weeks"), (2, 1, "days"))
"""From so many days on, how many make one of a unit."""


ACCOUNT = "account:"
"""How the id of an account that is not told whole begins."""


def broke(found: Disclosure, ex: str) -> str:
    """What was broken, in words; an account that is not told whole is part of one."""
    if found.id.startswith(ACCOUNT):
        return "Part of what happened"
    return choice("lapse", "what", found.what, ex)


def span(days: int) -> str:
    """How long in words that do not count hours: a day, five weeks, four months."""
    for least, one, unit in SPANS:
        if days >= least:
            return f"{days // one} {unit}"
    return "a day" if days == 1 else "less than a day"
