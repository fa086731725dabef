from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from amends.core import wire
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from amends.drafts.terms import checked_at

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
BEGIN = {"kind": "begin", "ex": "Alex", "timezone": "Europe/London"}


def at(*entries: dict[str, Any]) -> Standing:
    lines = []
    for number, entry in enumerate((BEGIN, *entries)):
        when = (NOW - timedelta(days=40) + timedelta(minutes=number)).isoformat()
        lines.append(json.dumps({"at": when, "recorded": when} | entry))
    return standing(record_of(wire.read("\n".join(lines).encode())), NOW)


def terms(**fields: Any) -> dict[str, Any]:
    said = {"source": "they_said", "company": "friends", "words": "ok"}
    return {"kind": "terms.stated"} | said | fields


def rules(text: str, *entries: dict[str, Any]) -> set[str]:
    return {one.why.rule for one in checked_at(text, at(*entries)).findings}


def test_no_contact_stands_before_every_word() -> None:
    stop = {"kind": "terms.no_contact", "source": "they_said", "words": "stop"}
    read = checked_at("Hope the move went well.", at(stop))
    assert read.findings[0].label == "terms"
    assert read.findings[0].why.rule == "no_contact"


def test_a_way_of_writing_that_they_closed_is_named() -> None:
    assert "draft.channel" in rules("Hello.", terms(channels=["call"]))


def test_a_subject_that_they_closed_is_named_where_it_stands() -> None:
    text = "About the House: keep it."
    read = checked_at(text, at(terms(topics_off=["house"])))
    (topic,) = (one for one in read.findings if one.label == "topic")
    assert topic.words == "House"


def test_over_closes_the_subject_of_us() -> None:
    assert "draft.us_over" in rules("Let's get back together.", terms(over=True))


def test_us_is_named_before_its_time() -> None:
    assert "draft.us_early" in rules("Let's get back together.", terms())


def test_a_claim_that_the_record_does_not_bear_out_is_named() -> None:
    assert "draft.claim_unsupported" in rules("I've changed.", terms())


def test_a_letter_is_too_long_beside_short_answers() -> None:
    short = {
        "kind": "contact",
        "direction": "them",
        "channel": "message",
        "words": 4,
    }
    assert "draft.too_long" in rules("word " * 60, short)
    assert "draft.too_long" not in rules("word " * 20, short)


def test_several_questions_are_named() -> None:
    assert "draft.questions" in rules("When? Where? And with which car?", terms())


def test_practical_and_personal_are_named_where_they_mix() -> None:
    text = "The boiler invoice for the flat is paid. I'm so sorry, I lied to you."
    assert "draft.mixed" in rules(text, terms())


def test_a_practical_word_about_an_open_matter_is_not_held_against_the_pace() -> None:
    matter = {"kind": "matter.opened", "id": "k", "what": "keys"}
    theirs = terms(company="practical")
    assert "draft.mixed" not in rules("The keys are in the post.", theirs, matter)
