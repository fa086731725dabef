"""Words for whom this is about, what happened, and what is hoped for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "begin": Words(
            "Whom this is about",
            "Where a record begins. There is one beginning in a record.",
            {
                "ex": Asked("What this calls them", "A letter is enough."),
                "timezone": Asked(
                    "Time zone", "As in Europe/London. Every time here is in it."
                ),
                "together_since": Asked("Together since"),
                "ended_on": Asked("Ended on"),
                "ties": Asked(
                    "What makes practical contact unavoidable",
                    "",
                    {
                        "children": "Children",
                        "home": "A home in common",
                        "work": "Work in the same place",
                    },
                ),
            },
        ),
        "account.given": Words(
            "What happened",
            "Plainly, with one person; the newest account of a name holds.",
            {
                "with_whom": Asked(
                    "With whom",
                    "A name of your choosing; “several” is fine. It is never shown to"
                    " anybody else.",
                ),
                "began": Asked("Since when", "A month or a day: 2025-11, 2025-11-03."),
                "ended": Asked(
                    "Until when",
                    "A month or a day. Empty means that it goes on.",
                ),
                "came_out": Asked(
                    "How {ex} learned of it",
                    "",
                    {
                        "told": "I told them, before I had to",
                        "found_out": "It was found out",
                        "hidden": "{ex} does not know",
                    },
                ),
                "lies": Asked(
                    "About how often you told {ex} something untrue",
                    "Leaving out what they would have wanted to know counts.",
                    {
                        "few": "A few times",
                        "dozen": "About a dozen times",
                        "dozens": "Dozens of times",
                        "lost_count": "I have lost count",
                    },
                ),
                "knows": Asked(
                    "How much of it {ex} knows",
                    "",
                    {
                        "all": "All of it",
                        "part": "Part of it",
                        "nothing": "Nothing",
                        "not_sure": "I am not sure",
                    },
                ),
                "text": Asked("In your words", "Facts are enough."),
            },
        ),
        "aims.stated": Words(
            "What I hope for",
            "It stands beside what {ex} has said.",
            {
                "hopes": Asked(
                    "You hope for",
                    "",
                    {
                        "forgiveness": "Forgiveness",
                        "as_before": "Things as they were",
                        "friendship": "Friendship",
                        "peace": "Peace, for both",
                        "other": "Something else",
                    },
                ),
                "text": Asked("In your words"),
            },
        ),
        "standard.set": Words(
            "The standard",
            "Somebody was cheated on. Not you: somebody. Lines are added, and none is"
            " taken away.",
            {
                "must": Asked("The one who did it should now", "One line for each."),
                "must_not": Asked(
                    "The one who did it should never", "One line for each."
                ),
            },
        ),
    }
)
