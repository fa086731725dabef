"""Words for urges, letters, drafts and well-being."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.words.asked import Asked, Words

HOW_OFTEN = {
    "0": "Not at all",
    "1": "Several days",
    "2": "More than half the days",
    "3": "Nearly every day",
}
WEEKS = "Over the last two weeks, how often has this troubled you?"
NOTICE = (
    "PHQ-2 and GAD-2: by Spitzer, Williams, Kroenke and colleagues, with a grant from"
    " Pfizer Inc. No permission is needed to reproduce, translate, display or distribute"
    " them. They say how things are, and are no diagnosis."
)

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "urge": Words(
            "An urge",
            "Wanting to write, to look, or to go by.",
            {
                "to": Asked(
                    "What you wanted",
                    "",
                    {"write": "To write", "look": "To look them up", "go": "To go by"},
                ),
                "strength": Asked("How strong", "From 1 to 10."),
                "outcome": Asked(
                    "What became of it",
                    "",
                    {
                        "waited": "I let it pass",
                        "wrote_letter": "I wrote a letter that is not sent",
                        "did_it": "I did it",
                    },
                ),
                "text": Asked("In your words"),
            },
        ),
        "letter": Words(
            "A letter",
            "Written, and not sent.",
            {
                "text": Asked("The letter"),
                "open_on": Asked("Sealed until", "Empty means that it stays open."),
            },
        ),
        "draft.checked": Words(
            "A draft",
            "A message that was thought of. Its words are not kept.",
            {
                "findings": Asked("What was found in it", "One on each line."),
                "decision": Asked(
                    "What became of it",
                    "",
                    {
                        "kept_back": "I kept it back",
                        "changed": "I changed it",
                        "sent": "I sent it",
                    },
                ),
            },
        ),
        "wellbeing": Words(
            "How you are",
            "Everything here may be left out. " + NOTICE,
            {
                "phq2": Asked("How things have been", WEEKS),
                "phq2.0": Asked(
                    "Little interest or pleasure in doing things", WEEKS, HOW_OFTEN
                ),
                "phq2.1": Asked(
                    "Feeling down, depressed, or hopeless", WEEKS, HOW_OFTEN
                ),
                "gad2": Asked("How uneasy you have been", WEEKS),
                "gad2.0": Asked(
                    "Feeling nervous, anxious, or on edge", WEEKS, HOW_OFTEN
                ),
                "gad2.1": Asked(
                    "Not being able to stop or control worrying", WEEKS, HOW_OFTEN
                ),
                "mood": Asked("Your mood", "From 0 to 10."),
            },
        ),
    }
)
