"""Words for the safety questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

YES_NO = {"yes": "Yes", "no": "No"}
NOT_NOW = {**YES_NO, "": "Leave this out"}

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "safety.answered": Words(
            "The safety questions",
            "Some answers close contact. Help stays open, whatever you say.",
            {
                "order": Asked(
                    "Does a court order, or any other order, tell you to stay away from"
                    " {ex}?",
                    "",
                    YES_NO,
                ),
                "told_to_stop": Asked(
                    "Has {ex} asked you to stop, or blocked you?",
                    "Blocked anywhere counts.",
                    YES_NO,
                ),
                "harmed": Asked(
                    "Have you hit, forced or threatened {ex}?",
                    "Ever, and whatever came before it.",
                    YES_NO,
                ),
                "feared": Asked("Has {ex} been afraid of you?", "", YES_NO),
                "afraid_of_them": Asked(
                    "Are you afraid that {ex} will hurt you?", "", YES_NO
                ),
                "intruded": Asked(
                    "Have you looked through {ex}’s phone, tracked them, turned up, or"
                    " said that you would hurt yourself if they left?",
                    "",
                    NOT_NOW,
                ),
                "minor": Asked("Is either of you under 18?", "", NOT_NOW),
            },
        )
    }
)
