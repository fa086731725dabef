"""What the draft check says: one plain sentence for each finding; never a wording."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from types import MappingProxyType

from amends.core.reason import Reason
from amends.words import reasons

NOTHING = "Nothing found. That is not the same as kind."
HELP_FIRST = (
    "Before anything else: there is somebody to talk to, now, whatever you meant by"
    " this. In the app, Help works without unlocking; in an emergency call 112, 911"
    " or 999."
)
DECLINED = (
    "This reads as another language than English, and only English can be read here."
    " Nothing was checked."
)

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "pressure": "pressure",
        "guilt": "guilt",
        "blame": "blame",
        "conditional": "a hedged apology",
        "minimising": "making it small",
        "overpromise": "a promise without bounds",
        "lovebombing": "too much at once",
        "surveillance": "watching",
        "too_soon": "too soon",
        "unbacked": "a claim of change",
        "threat": "a threat",
        "self_harm": "words about dying or hurting yourself",
        "terms": "sending it at all",
        "topic": "a subject they have closed",
        "too_long": "longer than they are used to",
        "claim": "more than the record bears out",
        "us": "the two of you",
        "questions": "several questions",
        "mixed": "practical and personal together",
        "reader": "a machine's opinion",
    }
)

PARTS: Mapping[str, str] = MappingProxyType(
    {
        "responsibility": "owning what you did",
        "repair": "mending something concrete",
        "regret": "being sorry, without a hedge",
        "explanation": "how it came about, without excuse",
        "repentance": "what you do so that it does not happen again",
        "forgiveness": "asking for forgiveness",
    }
)
"""In their order of weight."""

WEIGHT = (
    "In a study of 755 people, owning the act weighed most and an offer of repair next;"
    " asking for forgiveness weighed least (Lewicki, Polin and Lount 2016)."
)

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "draft.pressure": "This pushes for an answer, a meeting or a decision, and"
        " leaves little room to say no.",
        "draft.guilt": "This makes the reader answerable for how you feel.",
        "draft.blame": "This moves part of what you did onto somebody or something else.",
        "draft.conditional": "The apology has a hedge in it: an if, a but, or how they"
        " took it.",
        "draft.minimising": "This makes what you did smaller than it was to them.",
        "draft.overpromise": "This promises more than anybody can keep or check.",
        "draft.lovebombing": "This is more feeling, praise or giving than somebody who"
        " was hurt has room for.",
        "draft.surveillance": "This shows that you are watching, or asks where they are"
        " and with whom.",
        "draft.too_soon": "This speaks as though the two of you were together, or asks"
        " for it.",
        "draft.unbacked": "This says that you have changed. Only time and what you do"
        " can show it.",
        "draft.threat": "This can be read as a threat, whatever is meant by it.",
        "draft.self_harm": "This can be read as saying that you might hurt yourself."
        " There is help now, and it comes before any message.",
        "draft.channel": "{ex} has left these ways open: {channels}. A message is not"
        " one of them.",
        "draft.topic": "{ex} does not want to speak about this: {topic}.",
        "draft.too_long": "This has {words} {words:word|words}. {ex} usually writes"
        " about {usual}.",
        "draft.claim_unsupported": "Your record does not bear this out.",
        "draft.claim_growing": "Your record has begun to show this and does not bear it"
        " out yet.",
        "draft.claim_contradicted": "Your record speaks against this.",
        "draft.us_over": "{ex} has said that it is over. That closes this subject.",
        "draft.us_way_on": "The way back is closed, and this subject with it.",
        "draft.us_early": "It is not time for this subject. It waits for more than"
        " words.",
        "draft.questions": "There are {count} questions here. Each one asks for an"
        " answer.",
        "draft.mixed": "This is practical, and stands among things that are not. One"
        " cannot be answered without the other.",
        "draft.reader": "A second reader on this computer, a machine, found this."
        " {opinion}",
    }
)


def sentence(reason: Reason, ex: str, zone: tzinfo) -> str:
    """Why something was found, in one sentence; `ex` is the name that was given."""
    own = SENTENCES.get(reason.rule)
    if own is None:
        return reasons.sentence(reason, ex, zone)
    return reasons.filled(own, reason.facts, ex, zone)
