"""Pause, well-being, ending and what is asked again."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from amends.core.aspects.ending import Ended, ending
from amends.core.aspects.pause import pause
from amends.core.aspects.reviews import reviews
from amends.core.aspects.wellbeing import Wellbeing, wellbeing
from amends.core.facts.answers import answers
from amends.core.facts.lessons import lessons
from amends.core.facts.letters import letters
from amends.core.facts.priorities import priorities
from amends.core.facts.safety import safety
from amends.core.facts.scales import scales
from amends.core.facts.standards import standards
from amends.core.facts.urges import urges
from amends.core.kinds.fields import Kind
from tests.core import diary as d


def test_urges_show_their_hours_where_the_person_lives() -> None:
    record = d.record(d.urge(0.5, 4), d.urge(1.5, 8), d.urge(2))
    found = pause(urges(record), ZoneInfo("Europe/Berlin"))
    assert [(h.hour, h.times, h.strength) for h in found.hours] == [
        (10, 1, 5),
        (22, 2, 6),
    ]
    assert found.outcomes == {"waited": 3}


def feeling(*kinds: Kind) -> Wellbeing:
    return wellbeing(scales(d.record(*kinds)))


@pytest.mark.parametrize(
    ("fields", "is_offered"),
    [
        ({"phq2": (1, 1)}, False),
        ({"phq2": (2, 1)}, True),
        ({"gad2": (0, 3)}, True),
        ({"mood": 0}, False),
        ({}, False),
    ],
)
def test_help_is_offered_from_the_published_cut_off_on(
    fields: dict[str, object], *, is_offered: bool
) -> None:
    assert feeling(d.scales(0, **fields)).offers_help is is_offered


def test_what_was_skipped_leaves_the_answer_before() -> None:
    found = feeling(d.scales(0, phq2=(2, 2)), d.scales(7, mood=6))
    assert (found.phq2, found.mood, found.because) == (4, 6, (1, 2))


def read(at: float, *kinds: Kind) -> Ended:
    seen = d.record(d.begin(), *kinds).seen(d.day(at))
    return ending(answers(seen), lessons(seen), UTC, d.day(at))


def test_the_card_is_looked_at_after_one_three_six_and_twelve_months() -> None:
    found = read(5, d.ended(2))
    assert [str(day) for day in found.card] == [
        "2026-02-07",
        "2026-04-07",
        "2026-07-07",
        "2027-01-07",
    ]
    assert (found.card_due, found.card_next) == (None, found.card[0])


def test_the_card_lies_ready_for_two_weeks() -> None:
    first = read(33, d.ended(2)).card[0]
    assert read(33, d.ended(2)).card_due == first
    assert read(46, d.ended(2)).card_due == first
    assert read(47, d.ended(2)).card_due is None


def test_lessons_come_along_to_a_new_beginning() -> None:
    found = read(90, d.ended(2), d.lesson(3), d.anew(80))
    assert found.card[0] == d.on(80).replace(month=4)
    assert [learnt.warning_sign for learnt in found.lessons] == ["secrets"]
    assert found.because == (2, 3, 4)


def due(*kinds: Kind) -> dict[str, int]:
    """What is asked again, and on which day."""
    record = d.record(d.begin(), *kinds)
    found = reviews(
        safety(record), standards(record), priorities(record), d.day(0), UTC
    )
    return {review.what: (review.due.date() - d.on(0)).days for review in found}


def test_safety_and_the_standard_come_again_after_four_weeks() -> None:
    assert due(d.safe(1), d.standard(2)) == {
        "safety": 29,
        "standard": 30,
        "put_before": 31,
    }


def test_answering_puts_them_off() -> None:
    kinds = d.standard(2), d.reviewed(40, {"push": "yes"}), d.put_before(45)
    assert due(*kinds) == {"standard": 68, "put_before": 45 + 28}


def test_a_letter_stays_closed_until_its_day() -> None:
    now, later = letters(d.record(d.letter(1), d.letter(2, d.on(30))))
    assert not now.is_closed(d.on(2))
    assert (later.is_closed(d.on(29)), later.is_closed(d.on(30))) == (True, False)
