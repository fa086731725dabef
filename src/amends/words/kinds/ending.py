"""Words for endings, for what was learnt, and for beginning anew."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "ending": Words(
            "An ending",
            "Three endings of equal standing.",
            {
                "outcome": Asked(
                    "How it ends",
                    "",
                    {"together": "Together", "friends": "As friends", "apart": "Apart"},
                ),
                "by": Asked(
                    "Who said so", "", {"ex": "{ex}", "me": "I did", "both": "Both"}
                ),
                "text": Asked("In your words"),
            },
        ),
        "lesson": Words(
            "A lesson",
            "What to watch for, what to do, whom to tell.",
            {
                "warning_sign": Asked("The warning sign"),
                "instead": Asked("What you do instead"),
                "tell": Asked("Whom you tell"),
            },
        ),
        "beginning.anew": Words(
            "Beginning anew",
            "A new relationship, or the renewed one. The lessons come along.",
            {"with_whom": Asked("With whom", "A name of your choosing.")},
        ),
    }
)
