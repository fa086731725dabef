"""The mirror, the way, the stages and the next step (design 5, 6.2)."""

from __future__ import annotations

from typing import Any

import pytest

from amends.core.kinds.effort import Involvement
from amends.core.kinds.ending import Ending
from amends.core.kinds.fields import Kind
from amends.core.kinds.question import FriendshipTested, Sign
from tests.core.story import (
    account,
    before,
    begin,
    correction,
    me,
    mirror,
    no_contact,
    on,
    opened,
    safety,
    standard,
    stands,
    terms,
    them,
)

FIRST = (begin(), safety(), account(), standard(), before())


def state(day: float, *kinds: Kind) -> str:
    return stands(day, *FIRST, *kinds).ground.mirror.state


def friendly(day: float, answer: Any = "yes") -> FriendshipTested:
    return FriendshipTested(at=on(day), recorded=on(day), answer=answer)


def ending(day: float, outcome: Any, by: Any) -> Ending:
    return Ending(at=on(day), recorded=on(day), outcome=outcome, by=by)


def test_absolutely_opens_and_a_second_one_by_day_confirms() -> None:
    assert state(1, mirror(1)) == "open"
    assert state(4, mirror(1), mirror(4)) == "confirmed"
    assert state(4, mirror(1), mirror(3)) == "open"


def test_a_second_answer_at_night_confirms_nothing() -> None:
    night = mirror(5 - 0.4)

    assert night.recorded.hour == 2
    assert state(6, mirror(1), night) == "open"


def test_day_and_night_are_those_of_the_zone_of_the_record() -> None:
    start = (begin(zone="Pacific/Auckland"), *FIRST[1:], mirror(1))

    assert stands(6, *start, mirror(5 + 4 / 24)).ground.mirror.state == "open"
    assert stands(6, *start, mirror(5 + 6 / 24)).ground.mirror.state == "confirmed"


def test_an_answer_between_begins_the_three_days_anew() -> None:
    assert state(5, mirror(1), mirror(2), mirror(4.5)) == "open"
    assert state(5, mirror(1), mirror(2), mirror(5)) == "confirmed"


def test_a_mirror_answered_before_the_standard_opens_nothing() -> None:
    kinds = (begin(), safety(), account(), mirror(1), standard(2), before())

    assert stands(3, *kinds).ground.mirror.state == "unanswered"
    assert stands(3, *kinds, mirror(3)).ground.mirror.state == "open"


def test_unsure_is_asked_again_after_three_days() -> None:
    assert state(3, mirror(1, "unsure"), mirror(3)) == "unsure"
    assert state(4, mirror(1, "unsure"), mirror(4)) == "open"


def test_no_closes_and_is_reconsidered_in_writing_after_fourteen_days() -> None:
    no = mirror(1, "no")

    assert stands(2, *FIRST, no).way.direction == "on"
    assert state(14.9, no, mirror(14.9, text="I was angry.")) == "no"
    assert state(15, no, mirror(15)) == "no"
    assert state(15, no, mirror(15, text="  ")) == "no"
    assert state(15, no, mirror(15, text="I was angry.")) == "open"


def test_being_unsure_after_a_no_leaves_the_no_and_its_fourteen_days() -> None:
    kinds = (mirror(1, "no"), mirror(9, "unsure"))

    assert state(13, *kinds, mirror(13, text="I was angry.")) == "no"
    assert state(15, *kinds, mirror(15, text="I was angry.")) == "open"


def test_a_corrected_no_is_still_a_no_and_a_corrected_yes_is_none() -> None:
    assert state(3, mirror(1, "no"), correction(2, 6)) == "no"
    assert state(3, mirror(1), correction(2, 6)) == "unanswered"


def test_the_way_names_all_that_closes_it_in_order() -> None:
    kinds = (*FIRST, safety(1, harmed=True), no_contact(2), mirror(3, "no"))
    found = stands(5, *kinds, ending(4, "apart", "me")).way

    rules = [reason.rule for reason in found.closed_by]
    assert rules == ["safety", "no_contact", "mirror", "apart"]


def test_a_slip_in_the_safety_questions_may_be_taken_back_at_once() -> None:
    slip = (begin(), safety(1, harmed=True))

    assert stands(2, *slip, correction(1, 2)).way.direction == "back"
    assert stands(2, *slip, correction(1.1, 2)).way.direction == "on"
    assert stands(2, *slip, before(1), correction(1, 2)).way.direction == "on"


@pytest.mark.parametrize("by", ["ex", "both"])
def test_an_ending_apart_is_undone_only_by_them_or_both(by: str) -> None:
    apart = (*opened(), terms(4), ending(5, "apart", "me"))

    assert stands(9, *apart, ending(8, "together", "me")).way.direction == "on"
    assert stands(9, *apart, ending(8, "together", by)).way.direction == "back"
    assert stands(9, *apart, correction(8, 9)).way.direction == "on"


def befriended() -> tuple[Kind, ...]:
    return (*opened(), terms(4, "friends"), them(6), me(6, 13), friendly(7))


def test_trust_opens_for_a_friend_who_has_been_in_touch() -> None:
    assert stands(8, *befriended()).path.stage == "trust"


def test_by_deeds_civil_terms_are_enough() -> None:
    deeds = [terms(4, "civil"), friendly(4)]
    for day in (5, 12, 19):
        deeds += [them(day), me(day, 13)]
    sign = Sign(at=on(20), recorded=on(20), what="met")

    assert stands(21, *opened(), *deeds).path.stage == "friendship"
    assert stands(21, *opened(), *deeds, sign).path.stage == "trust"
    long_ago = Sign(at=on(-90), recorded=on(20), what="met")
    assert stands(21, *opened(), *deeds, long_ago).path.stage == "friendship"


def test_a_kinder_word_of_theirs_does_not_close_what_their_deeds_opened() -> None:
    deeds = [terms(4, "civil"), friendly(4), terms(20, "friends")]
    for day in (5, 12, 19):
        deeds += [them(day), me(day, 13)]
    deeds.append(Sign(at=on(20), recorded=on(20), what="met"))

    assert stands(26, *opened(), *deeds).path.stage == "trust"
    assert stands(28, *opened(), *deeds).path.stage == "trust"


@pytest.mark.parametrize(
    "against",
    [
        Involvement(at=on(8), recorded=on(8), name="Sam", state="ongoing"),
        friendly(8, "unsure"),
        terms(8, "civil"),
        terms(8, "friends", over=True),
    ],
    ids=["involved", "unsure", "civil", "over"],
)
def test_the_stage_goes_back_when_what_opened_it_no_longer_holds(
    against: Kind,
) -> None:
    assert stands(9, *befriended(), against).path.stage == "friendship"


def test_change_never_opens_before_sixty_days_on_their_terms() -> None:
    gate = next(g for g in stands(63, *befriended()).path.gates if g.stage == "change")
    days = next(c for c in gate.criteria if c.name == "sixty_days")

    assert not days.met
    later = stands(64, *befriended()).path.gates[2]
    assert next(c for c in later.criteria if c.name == "sixty_days").met


def test_on_the_way_on_there_is_no_stage_but_the_ending() -> None:
    assert stands(5, *opened(), no_contact(4)).path.stage is None
    ended = (*opened(), no_contact(4), ending(5, "apart", "ex"))
    assert stands(6, *ended).path.stage == "ending"


def test_the_next_step_is_the_first_thing_that_can_be_done() -> None:
    def step(day: float, *kinds: Kind) -> str:
        return stands(day, *kinds).path.next_step.what

    assert step(0) == "give_safety"
    assert step(1, begin(), safety()) == "give_account"
    assert step(1, begin(), safety(), account()) == "give_standard"
    assert step(1, *FIRST) == "answer_mirror"
    assert step(1, *FIRST, mirror(1, "unsure")) == "answer_mirror_again"
    assert step(4, *opened()) == "ask_terms"
    assert step(4, *opened(), terms(4, "civil")) == "test_friendship"
    assert step(4, *opened(), terms(4, "civil"), friendly(4)) == "make_commitment"
    assert step(9, *opened(), safety(5, feared=True)) == "help"
    assert step(9, *opened(), no_contact(5)) == "own_life"


def test_sixty_silent_days_offer_the_way_on() -> None:
    found = stands(70, *opened(), me(5), friendly(6)).path.next_step

    assert found.what == "consider_way_on"
