"""What is asked of the ex, where they set terms by their own hand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WATCHED = (
    "Is somebody watching you do this, or making you? Then stop: Ctrl-C ends it, and"
    " nothing is written before the end."
)
WHAT_IT_IS = (
    "This makes a small file that says what you are willing to have, signed by a key of"
    " yours. It sends nothing. You owe nobody a reason, and no answer at all is fine:"
    " Enter goes on."
)
COMPANY = (
    "none: nothing at all. practical: only the children, the home or work. civil: polite,"
    " no more. friends: as friends. close: close, and not more. open: open for more."
)
ASKED: Mapping[str, str] = MappingProxyType(
    {
        "company": "What are you willing to have?",
        "channels": "How may they be in touch?",
        "at_most.times": "How often at most?",
        "at_most.days": "In how many days?",
        "reply_only": "Do you want to be the one who writes first?",
        "quiet.from": "No messages from (like 21:00)",
        "quiet.to": "until (like 09:00)",
        "topics_off": "What are they not to speak of?",
        "over": "Is it over between you?",
        "wants": "What you hope for, in your words",
        "words": "Anything else, in your words",
    }
)
"""By the name of the field."""

WRITTEN = (
    "Written to {file}. Hand it over yourself, or do not. In eight words: {words}. They"
    " see the same eight when they take it in."
)
KEPT_KEY = (
    "Your key is in {key}. Keep it where they cannot get at it: only what the same key"
    " signs later can allow more."
)
NO_KEY = (
    "The key was for this once and is gone. With --key a key is kept, under which a later"
    " file can allow more."
)
TAKEN = (
    "Kept, as entry {seq}: what {ex} set with their own hand on {day}. In eight words:"
    " {words}. Compare them when you speak anyway; do not get in touch for it."
)
SIGNED = (
    "Signed. In eight words: {words}. Compare them when you speak anyway; do not get in"
    " touch for it."
)
NEW_KEY = (
    "This key is new here, and anybody can make one: it counts like what you say that they"
    " said, and asks only for less than what holds. A later file under it can allow more."
)
