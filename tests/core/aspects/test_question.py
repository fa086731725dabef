from __future__ import annotations

import pytest

from amends.core.aspects.question.answer import Named, Question, question
from amends.core.aspects.question.themes import themes_in
from amends.core.ground import ground
from amends.core.kinds.fields import Kind
from tests.core import diary as d


def read(at: float, *kinds: Kind) -> Question:
    now = d.day(at)
    base = ground(d.record(d.begin(), *kinds).seen(now), now)
    return question(base.questions, base.answers, base, now)


def theme(name: str, at: float, *kinds: Kind) -> Named:
    return next(t for t in read(at, *kinds).themes if t.theme == name)


CALM = ("terms", "patience", "honesty")


def test_it_is_due_a_week_after_the_last_answer_and_not_before_the_first() -> None:
    assert read(1).due is None
    assert read(1, d.answered(0.5)).due == d.day(7.5)


def test_after_an_ending_it_is_due_monthly() -> None:
    assert read(9, d.answered(1), d.ended(2)).due == d.day(29)


def test_three_themes_that_the_record_bears_out_are_on_the_path_for_two_weeks() -> None:
    answer = d.answered(1, themes=CALM)
    assert read(15, answer).on_path
    assert not read(15.1, answer).on_path


def test_after_an_ending_an_answer_holds_for_five_weeks() -> None:
    assert read(36, d.answered(1, themes=CALM), d.ended(2)).on_path


def test_two_themes_are_too_few() -> None:
    assert not read(2, d.answered(1, themes=CALM[:2])).on_path


def test_naming_a_failing_and_owning_it_is_on_the_path() -> None:
    lie = d.lapse("l", 0.5)
    assert not read(2, lie, d.answered(1, themes=CALM)).on_path
    assert read(2, lie, d.answered(1, themes=CALM, admits=("honesty",))).on_path


def test_what_is_not_named_need_not_be_owned() -> None:
    other = d.answered(1, themes=("terms", "patience", "no"))
    assert read(2, d.lapse("l", 0.5), other).on_path


def test_without_ticks_the_themes_are_read_from_the_words() -> None:
    words = "Give them space, tell the truth, and accept a no."
    said = [t.theme for t in read(2, d.answered(1, text=words)).themes if t.was_said]
    assert said == ["patience", "honesty", "no"]


def test_a_breach_of_the_terms_contradicts_terms_for_four_weeks() -> None:
    breach = d.lapse("l", 1, "broke_terms")
    assert theme("terms", 28.9, breach).is_contradicted
    assert not theme("terms", 29, breach).is_contradicted


def test_contact_after_a_no_contradicts_terms_and_a_no() -> None:
    kinds = d.no_contact(1), d.contact(2)
    assert theme("terms", 3, *kinds).is_contradicted
    assert theme("no", 100, *kinds).is_contradicted
    assert not theme("no", 3, d.contact(0.5), d.no_contact(1)).is_contradicted


def test_answering_where_the_terms_let_it_through_is_no_breach() -> None:
    kinds = d.no_contact(1), d.contact(4, "them"), d.contact(4.1)
    assert not theme("no", 5, *kinds).is_contradicted


def test_two_in_a_row_contradict_patience() -> None:
    assert theme("patience", 9, d.contact(1), d.contact(5)).is_contradicted
    between = d.contact(1), d.contact(3, "them"), d.contact(20)
    assert theme("patience", 21, *between).record.facts["in_a_row"] == 1


def test_more_than_they_began_and_one_contradicts_patience() -> None:
    answered = d.contact(1), d.contact(2, "them"), d.contact(20), d.contact(21, "them")
    assert theme("patience", 22, *answered).is_contradicted
    begun = d.contact(18, "them")
    ordered = *answered[:2], begun, *answered[2:]
    assert not theme("patience", 22, *ordered).is_contradicted


def test_what_was_written_before_the_record_counts_for_patience() -> None:
    assert theme("patience", 2, d.before(0, "lost_count")).is_contradicted
    heard = d.before(0, "lost_count"), d.contact(1, "them")
    assert theme("patience", 2, *heard).record.facts["in_a_row"] == 2
    assert not theme("patience", 29, *heard).is_contradicted


def test_an_open_lapse_towards_the_ex_contradicts_honesty_for_ever() -> None:
    assert theme("honesty", 400, d.lapse("l", 1, "other")).is_contradicted
    told = d.lapse("l", 1), d.disclosed("l", 2)
    assert theme("honesty", 28.9, *told).is_contradicted
    assert not theme("honesty", 30, *told).is_contradicted
    assert theme("honesty", 9, d.account(knows="part")).is_contradicted


def test_an_open_involvement_contradicts_nobody_else() -> None:
    assert theme("nobody_else", 2, d.involved(1, "Sam", "ongoing")).is_contradicted
    over = d.involved(1, "Sam", "ongoing"), d.involved(2, "Sam", "ended_work_only")
    assert not theme("nobody_else", 3, *over).is_contradicted


def test_effort_needs_an_open_commitment() -> None:
    assert theme("effort", 1).is_contradicted
    assert not theme("effort", 1, d.made("c")).is_contradicted


def test_effort_needs_half_of_at_least_four_outcomes_kept() -> None:
    made = [d.made(f"c{n}") for n in range(5)]
    poor = [d.kept("c0", 8), *(d.broken(f"c{n}", 8) for n in range(1, 4))]
    assert theme("effort", 9, *made, *poor).is_contradicted
    assert not theme("effort", 9, *made, *poor[:3]).is_contradicted
    half = *made, *poor[:3], d.kept("c4", 8)
    assert not theme("effort", 9, *half).is_contradicted


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("by leaving them room", ["patience"]),
        ("I stick to what she asked for", ["terms"]),
        ("stop lying, and end the affair", ["honesty", "nobody_else"]),
        ("Keep my promises and go to therapy", ["effort"]),
        ("if they don't want me back, let them go", ["no"]),
        ("flowers", []),
    ],
)
def test_words_name_their_themes(words: str, named: list[str]) -> None:
    assert list(themes_in(words)) == named
