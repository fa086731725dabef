"""The stages of the way back, and what stands beside a hope, in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "mirror": "Mirror",
        "friendship": "Friendship",
        "trust": "Trust",
        "change": "Change",
        "ending": "Ending",
    }
)
ASKS: Mapping[str, str] = MappingProxyType(
    {
        "mirror": "First the questions to yourself: what happened, what somebody who"
        " cheated should do, and whether you would take {ex} back.",
        "friendship": "End what is open. Tell what is not told, on their terms. Learn what"
        " {ex} is willing to have. Small acts that need no message.",
        "trust": "Keep what you undertake, tell no lies, and let time pass.",
        "change": "Let the change be seen rather than say it.",
        "ending": "Lessons. The question goes on, once a month.",
    }
)
"""What each stage asks of the person."""
HERE: Mapping[str, str] = MappingProxyType(
    {
        "mirror": "You stand before the mirror.",
        "friendship": "You are where friendship may grow, if {ex} wants it.",
        "trust": "You are where trust may grow, in its own time.",
        "change": "You are where a change may be seen.",
        "ending": "It has come to an end. There are good ones.",
    }
)
ON = "The way back is closed. The way on is open, and it has its own good end."
ENOUGH = MappingProxyType(
    {"as_before": ("open",), "friendship": ("friends", "close", "open")}
)
"""With which companies a hope could live; the others need none."""
APART: Mapping[str, str] = MappingProxyType(
    {
        "as_before": "You hope for things as they were. {ex} has not said that they want"
        " that. The difference is not yours to close.",
        "friendship": "You hope for friendship. {ex} has not said that they want it. The"
        " difference is not yours to close.",
        "over": "You hope for things as they were. {ex} has said that it is over.",
        "neither": "Read the one slowly, and then the other. Where they differ, theirs"
        " holds.",
    }
)


def apart(hopes: Collection[str], company: str, *, is_over: bool) -> str:
    """What lies between a hope and what they said; a template with `{ex}`."""
    if is_over and "as_before" in hopes:
        return APART["over"]
    short = (hope for hope in ENOUGH if hope in hopes and company not in ENOUGH[hope])
    return APART[next(short, "neither")]
