"""One message, two messages: in every sentence that holds a number."""

from __future__ import annotations

import re
import string

import pytest

from amends.words import notices, pace_rules, trends
from amends.words.counts import counted, put
from amends.words.left import left

ONE = {
    field: 1
    for text in notices.SENTENCES.values()
    for _, field, _, _ in string.Formatter().parse(text)
    if field
}
MANY = re.compile(
    r"\b1 \w+s\b(?<!is)|\b1 people\b|\b(?:1|one) \w+ (?:are|stand|were)\b"
)
COUNTLESS = {"cut_off", "more_than_two", "import_block"}
"""Which never speak of one."""


def test_a_number_takes_its_noun() -> None:
    assert (counted(1, "message"), counted(0, "message")) == ("1 message", "0 messages")
    assert (counted(1, "person"), counted(2300, "person")) == (
        "1 person",
        "2,300 people",
    )


def test_words_follow_a_number() -> None:
    assert put("{n:,} {n:goes|go}", {"n": 1}) == "1 goes"
    assert put("{n:,} {n:goes|go}", {"n": 1200}) == "1,200 go"


@pytest.mark.parametrize("what", sorted(set(notices.SENTENCES) - COUNTLESS))
def test_a_notice_of_one_speaks_of_one(what: str) -> None:
    assert not MANY.search(notices.sentence(what, ONE))


@pytest.mark.parametrize("what", sorted(notices.SKIPPED))
def test_what_was_left_out_is_one_or_many(what: str) -> None:
    assert "|" not in notices.reason(what, 1) + notices.reason(what, 2)
    assert notices.reason("reaction", 1) == "reaction"


def test_the_pace_speaks_of_one_day() -> None:
    facts = {"ex": "Alex", "times": "1", "days": "1", "last": "3 May"}
    for rule in ("at_most", "room"):
        assert not MANY.search(put(pace_rules.SENTENCES[rule], facts))


def test_a_course_of_one_week_is_one() -> None:
    assert trends.sentence("too_few", 1, 0, 0, of="you").startswith("1 whole week is")
    assert "about 1 message a week" in trends.sentence("rising", 20, 1, 9, of="you")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0.2, "A few seconds left."),
        (12, "About 10 seconds left."),
        (70, "About 1 minute left."),
        (200, "About 3 minutes left."),
    ],
)
def test_what_is_left_is_said_roughly(seconds: float | None, words: str) -> None:
    assert left(seconds) == words


@pytest.mark.parametrize(
    ("count", "said"), [(1, "once"), (2, "twice"), (1200, "1,200 times")]
)
def test_how_often_is_said_as_one_says_it(count: int, said: str) -> None:
    facts = {"ex": "Alex", "count": count}
    sentence = put(pace_rules.SENTENCES["two_unanswered"], facts)
    assert f"you have written {said} since Alex" in sentence
