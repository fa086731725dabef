"""Words for what was broken, and for what is claimed to have changed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words
from amends.words.kinds.effort import THEME, WHICH

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "claim.made": Words(
            "I have changed in this",
            "A claim. It is called unsupported until the record bears it out.",
            {
                "id": WHICH,
                "text": Asked("What has changed"),
                "theme": THEME,
            },
        ),
        "claim.withdrawn": Words(
            "A claim taken back",
            "It no longer stands.",
            {"id": WHICH, "text": Asked("Why"), "theme": THEME},
        ),
        "claim.evidence": Words(
            "For or against a claim",
            "Something that was seen. Commitments of the same kind count by themselves.",
            {
                "id": WHICH,
                "supports": Asked(
                    "Does it speak for the claim?",
                    "",
                    {"yes": "For it", "no": "Against it"},
                ),
                "commitment": Asked("From which commitment"),
                "by": Asked(
                    "Who saw it",
                    "",
                    {"self": "I did", "other": "Somebody else", "": "Left open"},
                ),
                "text": Asked("What was seen"),
            },
        ),
        "lapse": Words(
            "What I broke",
            "A lie, an omission, a breach of the terms, contact with the other person,"
            " or cheating again.",
            {
                "id": WHICH,
                "what": Asked(
                    "What was it?",
                    "",
                    {
                        "lie": "A lie",
                        "omission": "Something left out",
                        "other_contact": "Contact with the other person",
                        "cheated": "I cheated again",
                        "broke_terms": "I went beyond the terms",
                        "other": "Something else",
                    },
                ),
                "to_ex": Asked(
                    "Is it towards {ex}?",
                    "Something that {ex} would want to know.",
                    {"yes": "Yes", "no": "No"},
                ),
                "text": Asked("In your words", "Facts are enough."),
            },
        ),
        "lapse.disclosed": Words(
            "How it came out",
            "What I broke, and {ex} knows now.",
            {
                "id": WHICH,
                "how": Asked(
                    "How",
                    "",
                    {"told": "I told them", "found_out": "It was found out"},
                ),
                "text": Asked("In your words"),
            },
        ),
    }
)
