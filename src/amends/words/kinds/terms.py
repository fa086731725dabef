"""Words for what the ex is willing to have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

SOURCES = {
    "they_said": "{ex} said so",
    "they_set": "{ex} set it with their own hand",
    "order": "A court or an authority ordered it",
}
SIGNED = {
    "key": Asked("Key", "Whose hand it is; the program writes it."),
    "signature": Asked("Signature", "The program writes it."),
}

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "terms.stated": Words(
            "What they are willing to have",
            "In {ex}’s own words. A guess is not a term. What is left out stays as it"
            " was.",
            {
                "source": Asked("Who says so", "", SOURCES),
                "words": Asked(
                    "{ex}’s words", "As near as you remember; one line is enough."
                ),
                "company": Asked(
                    "Nearest to",
                    "If two fit, take the smaller.",
                    {
                        "none": "Nothing at all",
                        "practical": "Only the children, the home or work",
                        "civil": "Polite, no more",
                        "friends": "As friends",
                        "close": "Close, and not more",
                        "open": "Open: they may want more",
                    },
                ),
                "channels": Asked(
                    "How you may be in touch",
                    "Tick nothing where {ex} has not spoken of it.",
                    {
                        "message": "Messages",
                        "call": "Calls",
                        "meet": "Meeting",
                        "letter": "Letters",
                        "none": "None of these",
                    },
                ),
                "at_most": Asked("At most"),
                "at_most.times": Asked(
                    "At most so many times", "Only where {ex} named a number."
                ),
                "at_most.days": Asked("In so many days"),
                "reply_only": Asked(
                    "Does {ex} want to be the one who writes first?",
                    "",
                    {"yes": "Yes", "no": "No", "": "They have not said"},
                ),
                "quiet": Asked("Hours in which {ex} wants quiet"),
                "quiet.from": Asked("Quiet from", "Only where {ex} named hours."),
                "quiet.to": Asked("Quiet until", "Twice the same is the whole day."),
                "topics_off": Asked(
                    "What not to speak of",
                    "One on each line. These stay when words go.",
                ),
                "over": Asked(
                    "Has {ex} said that it is over between you?",
                    "",
                    {"yes": "Yes", "no": "They took it back", "": "They have not said"},
                ),
                "wants": Asked(
                    "What {ex} has said that they hope for", "In their words."
                ),
                **SIGNED,
            },
        ),
        "terms.no_contact": Words(
            "No contact",
            "Stop. It holds from the moment at which it is written down.",
            {
                "source": Asked("Who says so", "", SOURCES),
                "words": Asked("The words", "As they were said, if you like."),
                **SIGNED,
            },
        ),
    }
)
