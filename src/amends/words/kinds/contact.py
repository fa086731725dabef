"""Words for contacts, by hand and imported."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

SIDES = {"me": "From me", "them": "From {ex}"}

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "contact": Words(
            "A contact",
            "One contact. A like, a story viewed and a word through a friend count.",
            {
                "direction": Asked("From whom", "", SIDES),
                "channel": Asked(
                    "How",
                    "",
                    {
                        "message": "A message",
                        "call": "A call",
                        "meet": "A meeting",
                        "letter": "A letter",
                        "gift": "A gift",
                        "through_someone": "Through somebody else",
                        "online": "A like, a view, a comment",
                        "turned_up": "Turning up somewhere",
                    },
                ),
                "about": Asked(
                    "About",
                    "",
                    {
                        "practical": "Something practical",
                        "friendly": "This and that",
                        "amends": "What happened",
                        "us": "The two of you",
                        "": "Nothing of these",
                    },
                ),
                "matter": Asked("In which matter"),
                "answered": Asked(
                    "Was the call answered?",
                    "",
                    {"yes": "Yes", "no": "No", "": "It was no call"},
                ),
                "words": Asked("How many words", "About; only a number is kept."),
            },
        ),
        "contact.before": Words(
            "Before this record began",
            "Since {ex} last wrote to you, how often have you written?",
            {
                "unanswered": Asked(
                    "How often you have written since {ex} last did",
                    "Messages, calls, letters, a word through a friend: all of it counts.",
                    {
                        "none": "Not at all: {ex} wrote last",
                        "one": "Once",
                        "more": "More than once",
                        "lost_count": "I have lost count",
                    },
                )
            },
        ),
        "conversation.imported": Words(
            "A chat that was read",
            "Read and counted; no message is kept.",
            {
                "digest": Asked("Mark of the file"),
                "format": Asked("Format"),
                "messages": Asked("Messages"),
                "first": Asked("First"),
                "last": Asked("Last"),
                "sessions": Asked("Stretches of contact"),
                "weeks": Asked("Weeks"),
                "gaps": Asked("Silences"),
            },
        ),
    }
)
