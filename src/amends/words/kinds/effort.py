"""Words for what was ended, settled, promised and done."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

WHICH = Asked("Which one")
ON = Asked("For which day", "The day, or a day of the week or month, that it was due.")
THEMES = {
    "terms": "Their terms",
    "patience": "Patience",
    "honesty": "Honesty",
    "nobody_else": "Nobody else",
    "effort": "Effort and change",
    "no": "Accepting a no",
}
THEME = Asked("It belongs to", "Evidence for a claim is found by this.", THEMES)

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "involvement": Words(
            "Somebody else",
            "The affair, a date, an app: open or ended.",
            {
                "name": Asked(
                    "A name of your choosing", "Never shown to anybody else."
                ),
                "state": Asked(
                    "How it stands",
                    "",
                    {
                        "ongoing": "It goes on",
                        "ended": "It has ended",
                        "ended_work_only": "It has ended, and we meet at work",
                        "resumed": "It began again",
                    },
                ),
                "text": Asked("In your words", "How it was ended."),
            },
        ),
        "matter.opened": Words(
            "Something practical",
            "Keys, a deposit, the cat, the children’s week.",
            {
                "id": WHICH,
                "what": Asked("What is it?", "A word is enough."),
                "with_children": Asked(
                    "Is it about the children?",
                    "",
                    {"yes": "Yes", "no": "No", "": "No children are in it"},
                ),
            },
        ),
        "matter.settled": Words(
            "Something practical, settled",
            "Done. Nothing more need be written about it.",
            {
                "id": WHICH,
                "what": Asked("What was done"),
                "with_children": Asked(
                    "Was it about the children?",
                    "",
                    {"yes": "Yes", "no": "No", "": "No children are in it"},
                ),
            },
        ),
        "commitment.made": Words(
            "A commitment",
            "A small thing that can be checked, kept or broken.",
            {
                "id": WHICH,
                "text": Asked(
                    "What you undertake to do", "Small, and sure to be seen."
                ),
                "to": Asked(
                    "Towards whom", "", {"ex": "Towards {ex}", "self": "Towards myself"}
                ),
                "theme": THEME,
                "due": Asked("By which day", "Either a day, or how often."),
                "every": Asked(
                    "How often",
                    "",
                    {
                        "day": "Every day",
                        "week": "Every week",
                        "month": "Every month",
                        "": "Once, by that day",
                    },
                ),
            },
        ),
        "commitment.kept": Words(
            "A commitment kept",
            "It was done.",
            {"id": WHICH, "on": ON, "text": Asked("In your words")},
        ),
        "commitment.broken": Words(
            "A commitment broken",
            "It was not done. It stands, and that is all it does.",
            {"id": WHICH, "on": ON, "text": Asked("In your words")},
        ),
        "commitment.skipped": Words(
            "A commitment skipped",
            "Left out for a reason; it costs nothing.",
            {"id": WHICH, "on": ON, "text": Asked("The reason")},
        ),
        "commitment.closed": Words(
            "A commitment closed",
            "It no longer runs.",
            {"id": WHICH, "text": Asked("Why")},
        ),
        "put_before": Words(
            "What came before this",
            "Once a month. Children and health may be right.",
            {"text": Asked("What did you put before this, and was that right?")},
        ),
    }
)
