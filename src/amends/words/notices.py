"""What should be known about a chat export before its figures are believed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date
from types import MappingProxyType
from typing import Any

from amends.words.counts import put
from amends.words.dates import day

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "cut_off": "The file holds {entries:,} lines. WhatsApp exports no more than"
        " {cap:,} and drops the oldest without a word, so what came before is missing.",
        "clock_back": "The clock goes back {steps:often}, by {minutes}"
        " {minutes:minute|minutes} at most, as clocks do in autumn. Such steps count as no"
        " time at all.",
        "out_of_order": "{steps} {steps:message stands|messages stand} far out of the order of"
        " time; {steps:it was|they were} put in order.",
        "import_block": "{messages:,} messages bear one and the same moment"
        " ({day}). They were brought in from elsewhere and say nothing about when they"
        " were written, so they are left out of the sessions.",
        "before_phones": "{messages:,} {messages:message is|messages are} dated before 2001,"
        " which cannot be:"
        " a clock was wrong.",
        "in_the_future": "{messages:,} {messages:message is|messages are} dated later than"
        " today: a clock was wrong. {messages:It stays|They stay} out of the sessions that"
        " are kept.",
        "few_messages": "There {messages:is|are} only {messages}"
        " {messages:message|messages}: too few to say anything about a pace.",
        "overlap": "The files overlap; {messages:,} {messages:message stands|messages stand} in"
        " more than one and {messages:is|are} counted once.",
        "gap_between_files": "Between {from} and {to} there is no file: what was written"
        " then is missing here.",
        "which_is_you": "Say which one is you (--me NAME) to see who began, and whose"
        " turn it is. The names are: {names}.",
        "more_than_two": "{people} people write here. Say which two it is about (--me"
        " NAME --them NAME, each as often as it takes where one of them bears several"
        " names); until then they are counted and nothing more.",
        "several_conversations": "The file holds several conversations. Say with whom"
        " (--them NAME): {titles}.",
        "mixed_forms": "The file mixes several ways of writing dates, as if it were put"
        " together from several exports.",
        "mixed_clocks": "Some times tell where on the clock of the world they stand and some"
        " do not; they may be off from one another by some hours.",
        "without_log": "The file chat.db-wal, which lies beside chat.db on a Mac, was not"
        " there. It often holds the newest weeks, which are then missing here.",
        "unreadable": "{messages} {messages:message|messages} could not be decrypted when the"
        " file was made. {messages:It counts, though not its|They count, though not their}"
        " words.",
        "disappearing": "Disappearing messages were on, so the counts are lower bounds.",
    }
)
"""By the name of the notice; what is not here is said by its name."""

SKIPPED: Mapping[str, str] = MappingProxyType(
    {
        "impossible_date": "with a date that does not exist",
        "other_people": "by other people",
        "reaction": "{count:reaction|reactions}",
        "draft": "{count:draft|drafts}, never sent",
        "no_date": "without a date",
        "broken_row": "of which a part is missing",
        "repeated": "that stood there before",
        "not_sent": "never sent",
        "no_conversation": "that {count:belongs|belong} to no conversation",
        "no_sender": "without a sender",
    }
)
"""Why messages were left out."""

MOST_NAMES = 12
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def sentence(what: str, facts: Mapping[str, Any]) -> str:
    """A notice as a sentence."""
    known = SENTENCES.get(what)
    if known is None:
        return f"{what.replace('_', ' ').capitalize()}."
    return put(known, {name: _shown(value) for name, value in facts.items()})


def reason(what: str, count: int) -> str:
    """Why so many messages were left out, in words that follow the number."""
    return put(SKIPPED.get(what, what.replace("_", " ")), {"count": count})


def _shown(value: object) -> object:
    if isinstance(value, str) and DAY.fullmatch(value):
        return day(date.fromisoformat(value), UTC)
    if not isinstance(value, tuple):
        return value
    more = len(value) - MOST_NAMES
    named = ", ".join(map(str, value[:MOST_NAMES]))
    return f"{named} and {more} more" if more > 0 else named
