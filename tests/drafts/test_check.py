from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.drafts.check import check
from amends.drafts.labels import PARTS

SAID = {
    "pressure": "You have until midnight to decide. Answer me.",
    "guilt": "I can't eat or sleep because of you, after everything I did for you.",
    "blame": "You were never home, so what did you expect? You pushed me into it.",
    "conditional": "I'm sorry if you felt hurt.",
    "minimising": "It meant nothing, it was just a kiss.",
    "overpromise": "I swear I'll do anything, for the rest of my life.",
    "lovebombing": "You are my everything, my soulmate, the most beautiful woman alive.",
    "surveillance": "I saw you were online at 2 am. Who is he?",
    "too_soon": "Come home, let's start again, you and me.",
    "unbacked": "I've changed, I'm a different man now.",
    "threat": "If you don't come back I'll tell your boss everything.",
    "self_harm": "I don't want to be alive any more.",
}
POLITE = {
    "pressure": "Kindly confirm by noon tomorrow that you will attend on Thursday.",
    "guilt": "The doctor has signed me off since you left. I thought you should know.",
    "blame": "With respect, it takes two, and you had checked out of this marriage.",
    "conditional": "Should you have been offended, please accept my apologies.",
    "minimising": "It was, in all fairness, one isolated and harmless kiss.",
    "overpromise": "You have my solemn guarantee that it will never happen again, ever.",
    "lovebombing": "There has never been anyone like you, my angel, my whole world.",
    "surveillance": "I could not help noticing that you were online until 2:15.",
    "too_soon": "Might we perhaps get back together and start again?",
    "unbacked": "I am pleased to say that I am a changed man.",
    "threat": "It would be a shame if your employer were to see the photos.",
    "self_harm": "Everyone would be better off without me, I believe.",
}
LIGHT = [
    "I promise to drop the keys on Friday.",
    "You never have to answer this.",
    "I'm not asking you to reply.",
    "The form says it's valid forever, so no need to renew.",
    "Mia's changed so much since nursery, she ties her own laces.",
    "Solicitor says Box 14 meant nothing for people renting, leave it blank.",
    "Bins are Thursday this week.",
    "This traffic is killing me, I'll be ten minutes late.",
    "Could we talk on Sunday? No rush",
    "Could we swap Sunday? Whenever suits.",
]
LOOKALIKE = str.maketrans("aeopc", "аеорс")


@pytest.mark.parametrize("label", SAID)
def test_a_finding_is_found(label: str) -> None:
    assert label in check(SAID[label]).labels


def test_two_findings_in_one_sentence_are_both_found() -> None:
    said = "I've changed, I swear I'll never do it again"
    assert check(said).labels >= {"unbacked", "overpromise"}


def test_the_sentence_that_carries_a_finding_is_marked_and_no_other() -> None:
    said = (
        "The bins go out on Thursday. You pushed me into it. Mia has swimming at ten."
    )
    (found,) = check(said).findings
    assert found.words == "You pushed me into it."


@pytest.mark.parametrize("label", POLITE)
def test_polite_wording_hides_nothing(label: str) -> None:
    assert label in check(POLITE[label]).labels


@pytest.mark.parametrize("label", SAID)
def test_invisible_characters_hide_nothing(label: str) -> None:
    assert label in check("\u200b".join(SAID[label])).labels


@pytest.mark.parametrize("label", SAID)
def test_letters_that_look_alike_hide_nothing(label: str) -> None:
    assert label in check(SAID[label].translate(LOOKALIKE)).labels


@pytest.mark.parametrize("label", SAID)
def test_words_split_over_lines_hide_nothing(label: str) -> None:
    assert label in check(SAID[label].replace(" ", "\n")).labels


@pytest.mark.parametrize("label", SAID)
def test_capitals_hide_nothing(label: str) -> None:
    assert label in check(SAID[label].upper()).labels


@pytest.mark.parametrize("label", SAID)
def test_quotation_marks_around_it_all_hide_nothing(label: str) -> None:
    assert label in check(f"“{SAID[label]}”").labels


@pytest.mark.parametrize("text", LIGHT)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert check(text).findings == ()


def test_the_parts_of_an_apology_stand_in_their_order_of_weight() -> None:
    read = check("Please forgive me. I'm sorry. I lied to you, it was my choice.")
    assert read.there == ("responsibility", "regret", "forgiveness")
    assert read.lacking == ("repair", "explanation", "repentance")


def test_where_no_part_of_an_apology_is_there_none_is_lacking() -> None:
    assert check("The bins go out on Thursday.").lacking == ()


def test_a_threat_asks_for_help_first() -> None:
    assert check(SAID["threat"]).help
    assert not check(SAID["pressure"]).help


@pytest.mark.parametrize(
    "text",
    [
        "Te quiero mucho, perdóname por favor, no puedo vivir así",
        "Es tut mir leid, ich habe dich belogen und das war falsch",
        "Прости меня, пожалуйста, я больше так не буду",
        "Je suis désolé, pardonne-moi, c'est ma faute",
        "对不起，我爱你",
    ],
)
def test_another_language_is_declined_and_not_misread(text: str) -> None:
    read = check(text)
    assert read.declined
    assert read.there == ()


@given(st.text(max_size=300))
def test_the_words_are_those_of_the_text(text: str) -> None:
    read = check(text)
    assert all(text[one.start : one.end] == one.words for one in read.findings)
    assert set(read.there) <= set(PARTS)
