"""Words for the question, the friendship test, and what the ex did."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words
from amends.words.kinds.effort import THEMES
from amends.words.kinds.terms import SIGNED, SOURCES

SIGNS = {
    "wrote_first": "{ex} wrote first",
    "asked_about_me": "{ex} asked about me",
    "told_me_something": "{ex} told me something of their own",
    "asked_for_help": "{ex} asked me for help",
    "accepted_help": "{ex} accepted help",
    "proposed_meeting": "{ex} proposed to meet",
    "met": "We met",
    "invited_in": "{ex} asked me in",
    "relied_on_me": "{ex} relied on me for something",
    "said_trust": "{ex} said that they trust me in something",
    "said_forgiven": "{ex} said that they have forgiven me",
    "went_quiet": "{ex} went quiet",
    "cancelled": "{ex} called something off",
    "tightened_terms": "{ex} wants less contact than before",
    "said_no_trust": "{ex} said that they do not trust me",
    "caught_a_lie": "{ex} caught me in a lie",
}

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "question.answered": Words(
            "The question",
            "How do you win {ex} back? Asked each week, and laid beside the record.",
            {
                "text": Asked("How do you win {ex} back?"),
                "themes": Asked("What your answer speaks of", "", THEMES),
                "admits": Asked(
                    "What you have not lived up to",
                    "Naming a failing and owning it is on the path.",
                    THEMES,
                ),
            },
        ),
        "friendship.tested": Words(
            "The friendship test",
            "If getting back together were ruled out for good.",
            {
                "answer": Asked(
                    "Would you still want this friendship?",
                    "",
                    {"yes": "Yes", "unsure": "I am not sure", "no": "No"},
                ),
                "text": Asked("In your words"),
            },
        ),
        "sign": Words(
            "Something they did",
            "What {ex} did of their own accord. Being answered is no sign.",
            {"what": Asked("What was it?", "", SIGNS), "text": Asked("In your words")},
        ),
        "rating": Words(
            "Their own view",
            "From 0 to 10, where {ex} cares to give it.",
            {
                "safety": Asked("How safe they feel"),
                "trust": Asked("How much they trust me"),
                "connection": Asked("How near they feel"),
                "source": Asked("Who says so", "", SOURCES),
                **SIGNED,
            },
        ),
    }
)
