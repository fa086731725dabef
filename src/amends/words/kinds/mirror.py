"""Words for the mirror, and for conduct beside the standard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "mirror.answered": Words(
            "The mirror",
            "Whatever you answer, the next three days are the same: no contact but"
            " answers.",
            {
                "answer": Asked(
                    "Had {ex} done this to you: would you take them back?",
                    "",
                    {
                        "absolutely": "Absolutely",
                        "unsure": "I am not sure",
                        "no": "No",
                    },
                ),
                "text": Asked("Why", "Needed where an earlier “no” is reconsidered."),
            },
        ),
        "standard.reviewed": Words(
            "My conduct beside my standard",
            "Line by line. A line may be set aside, where everybody can see it, with a"
            " reason.",
            {
                "lines": Asked("Your lines"),
                "lines.text": Asked("The line"),
                "lines.answer": Asked(
                    "Did you live up to it?",
                    "",
                    {
                        "yes": "Yes",
                        "partly": "In part",
                        "no": "No",
                        "set_aside": "I set this line aside",
                    },
                ),
                "text": Asked("In your words", "Why, where a line is set aside."),
            },
        ),
    }
)
