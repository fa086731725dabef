"""The rules of the pace, one diary each (design 6.4)."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from amends.core.kinds.effort import MatterOpened, MatterSettled
from amends.core.kinds.ending import Ending
from amends.core.kinds.fields import Kind
from amends.core.kinds.terms import AtMost, Quiet
from amends.core.standing import standing
from tests.core.story import (
    account,
    before,
    begin,
    correction,
    imported,
    me,
    mirror,
    no_contact,
    on,
    opened,
    record,
    safety,
    session,
    standard,
    stands,
    terms,
    them,
    they_set,
)


def test_an_empty_record_is_never_and_theirs_to_begin() -> None:
    pace = stands(0).pace

    assert (pace.answer, pace.from_, pace.until) == ("never", None, "they_write")


def test_nothing_stands_against_one_message_where_nothing_does() -> None:
    assert stands(5, *opened(), terms(4, "friends")).pace.answer == "free"


def test_before_the_second_mirror_only_an_answer() -> None:
    start = (begin(), safety(), account(), standard(), mirror(0), before())

    assert stands(1, *start).pace.answer == "never"
    assert stands(1, *start, them(1, 10)).pace.answer == "answer"


@pytest.mark.parametrize(
    "yes", ["order", "harmed", "feared", "afraid_of_them", "minor"]
)
def test_a_safety_answer_closes_contact_even_to_an_answer(yes: str) -> None:
    pace = stands(5, *opened(), terms(4), safety(5, **{yes: True}), them(5, 11)).pace

    assert (pace.answer, pace.until) == ("never", None)


def test_having_intruded_closes_contact_for_four_weeks() -> None:
    kinds = (*opened(), terms(4), safety(5, intruded=True), them(20))

    assert stands(20, *kinds, hour=13).pace.answer == "never"
    assert stands(33, *kinds, hour=11.99).pace.answer == "never"
    assert stands(33, *kinds, hour=12).pace.answer == "answer"


def test_an_answer_owed_lapses_after_fourteen_days() -> None:
    kinds = (*opened(), terms(4, "civil", reply_only=True), them(5))

    assert stands(19, *kinds).pace.answer == "answer"
    assert stands(19, *kinds, hour=12.1).pace.answer == "never"


def test_an_answer_is_used_up_by_answering() -> None:
    kinds = (*opened(), terms(4, reply_only=True), them(5), me(5, 13))

    pace = stands(6, *kinds).pace

    assert (pace.answer, pace.until) == ("never", "they_write")


def test_a_call_taken_and_a_meeting_leave_no_answer_owed() -> None:
    call = them(5, channel="call", answered=True)
    meeting = them(5, channel="meet")

    for closed in (call, meeting):
        kinds = (*opened(), terms(4, reply_only=True), closed)
        assert stands(5, *kinds, hour=14).pace.answer == "never"


def test_one_unanswered_outreach_is_followed_by_fourteen_days() -> None:
    pace = stands(6, *opened(), terms(4, "open"), me(5)).pace

    assert (pace.answer, pace.from_) == ("wait", on(19))


def test_after_two_unanswered_it_is_theirs_to_begin() -> None:
    kinds = (*opened(), terms(4, "open"), me(5), me(6))

    assert stands(60, *kinds).pace.answer == "never"
    assert stands(60, *kinds, them(59, 20)).pace.answer == "answer"


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ((*opened(), me(5), me(6)), "counted"),
        ((*opened(), before(1, "more")), "at_least"),
        ((begin(),), "nothing"),
    ],
)
def test_what_was_not_counted_is_never_told_as_a_number(
    kinds: tuple[Kind, ...], told: str
) -> None:
    rules = {reason.rule: reason for reason in stands(9, *kinds).pace.reasons}

    assert rules["two_unanswered"].facts["told"] == told


def test_a_wait_that_leads_to_never_is_never_already() -> None:
    kinds = (*opened(), terms(4, "civil", reply_only=True), them(5))

    night = stands(19, *kinds, hour=5)

    assert night.pace.answer == "wait"
    assert stands(18, *kinds, hour=23).pace.from_ == on(19, 8)
    late = (*opened(), terms(4, "civil", reply_only=True), them(5, 7))
    assert stands(19, *late, hour=5).pace.answer == "never"


def test_messages_within_six_hours_are_one_outreach() -> None:
    kinds = (*opened(), terms(4, "open"), me(5, 10), me(5, 12), me(5, 16))

    pace = stands(6, *kinds).pace

    assert (pace.answer, pace.from_) == ("wait", on(19, 16))


@pytest.mark.parametrize(
    ("said", "answer"),
    [("none", "free"), ("one", "wait"), ("more", "never"), ("lost_count", "never")],
)
def test_what_was_before_counts(said: str, answer: str) -> None:
    start = (begin(), safety(), account(), standard(), mirror(0), mirror(3))
    kinds = (*start, before(0, said), terms(4, "friends"))

    assert stands(5, *kinds).pace.answer == answer


def test_nothing_said_of_before_counts_as_two() -> None:
    start = (begin(), safety(), account(), standard(), mirror(0), mirror(3))

    assert stands(5, *start, terms(4, "friends")).pace.answer == "never"


def test_the_strictest_word_on_before_stands_until_they_write() -> None:
    start = (*opened(), terms(4, "friends"), before(5, "more"), correction(6, 9))

    assert stands(7, *start).pace.answer == "never"
    assert stands(20, *start, them(8), me(8, 13)).pace.answer == "free"


def test_unknown_terms_allow_one_message_to_ask() -> None:
    assert stands(5, *opened()).pace.answer == "free"
    kinds = (*opened(), me(5), them(6), me(6, 13))

    assert stands(40, *kinds).pace.answer == "never"


def test_a_message_in_the_second_of_the_beginning_was_the_one_to_ask() -> None:
    start = (begin(), safety(), account(), standard(), before(), mirror(0), mirror(3))

    assert stands(40, *start, me(0), them(6), me(6, 13)).pace.answer == "never"


def test_nights_wait_for_the_morning_in_the_zone_of_the_record() -> None:
    kinds = (begin(zone="Europe/Berlin"), *opened()[1:], terms(4, "open"))

    pace = stands(5, *kinds, hour=22).pace

    assert (pace.answer, pace.from_) == ("wait", on(6, 7))


def test_their_quiet_hours_take_the_place_of_the_night() -> None:
    quiet = Quiet(from_="11:00", to="13:00")
    kinds = (*opened(), terms(4, "open", quiet=quiet))

    assert stands(5, *kinds).pace.from_ == on(5, 13)
    assert stands(5, *kinds, hour=23).pace.answer == "free"


@pytest.mark.parametrize(
    ("zone", "night", "morning"),
    [
        ("Europe/Berlin", "2026-03-29T00:30Z", "2026-03-29T06:00Z"),
        ("Europe/Berlin", "2026-10-25T00:30Z", "2026-10-25T07:00Z"),
        ("Australia/Lord_Howe", "2026-04-04T13:30Z", "2026-04-04T21:30Z"),
        ("Asia/Kathmandu", "2026-04-04T20:00Z", "2026-04-05T02:15Z"),
    ],
)
def test_a_night_ends_at_eight_also_where_the_clocks_change(
    zone: str, night: str, morning: str
) -> None:
    kinds = (begin(zone=zone), *opened()[1:], terms(4, "open"))

    pace = standing(record(*kinds), datetime.fromisoformat(night)).pace

    assert (pace.answer, pace.from_) == ("wait", datetime.fromisoformat(morning))


def test_quiet_hours_with_equal_ends_are_the_whole_day() -> None:
    quiet = Quiet(from_="09:00", to="09:00")
    kinds = (*opened(), terms(4, "open", quiet=quiet))

    assert stands(5, *kinds).pace.answer == "never"
    assert stands(5, *kinds, them(5, 11)).pace.answer == "answer"
    assert stands(5, *kinds, them(5, 9)).pace.answer == "never"


def test_what_follows_an_answer_by_more_than_six_hours_is_an_outreach() -> None:
    kinds = (*opened(), terms(4, "open"), them(5, 8), me(5, 9))

    assert stands(6, *kinds, me(5, 15)).pace.answer == "free"
    assert stands(6, *kinds, me(5, 15.01)).pace.answer == "wait"


def test_right_after_they_wrote_the_night_does_not_hold_an_answer_back() -> None:
    kinds = (*opened(), terms(4, "open"), them(5, 23))

    assert stands(6, *kinds, hour=0.9).pace.answer == "answer"
    assert stands(6, *kinds, hour=1.1).pace.from_ == on(6, 8)


def test_outreaches_match_what_they_began() -> None:
    kinds = [*opened(), terms(4, "friends")]
    for day in (5, 10):
        kinds += [me(day), them(day, 13), me(day, 14)]

    pace = stands(20, *kinds).pace

    assert (pace.answer, pace.from_) == ("wait", on(38))
    assert stands(20, *kinds, them(18), me(18, 13)).pace.answer == "wait"


def test_there_is_room_between_outreaches() -> None:
    kinds = [*opened(), terms(4, "civil"), them(4, 13), me(4, 14), me(6), them(6, 13)]
    kinds += [me(6, 14), them(9), me(9, 13)]

    pace = stands(12, *kinds).pace

    assert (pace.answer, pace.from_) == ("wait", on(20))


def test_a_rate_binds_whoever_said_it() -> None:
    kinds = (*opened(), terms(4, "open", at_most=AtMost(times=1, days=3)))
    kinds = (*kinds, me(5), them(5, 13))

    pace = stands(6, *kinds, me(5, 14), hour=15).pace

    assert (pace.answer, pace.from_) == ("wait", on(8, 14))


def test_a_rate_by_their_own_hand_takes_the_place_of_matching_and_room() -> None:
    rate = AtMost(times=3, days=7)
    kinds = (*opened(), they_set(4, "friends", at_most=rate))

    assert stands(6, *kinds, me(5), them(5, 13), me(5, 14)).pace.answer == "free"


def test_a_session_leaves_the_window_of_a_rate_to_the_second() -> None:
    rate = AtMost(times=1, days=3)
    kinds = (*opened(), terms(4, "open", at_most=rate), them(5, 11), me(5))

    assert stands(8, *kinds, hour=11.999).pace.answer == "wait"
    assert stands(8, *kinds).pace.answer == "free"


def test_a_rate_of_nothing_is_never() -> None:
    kinds = (*opened(), terms(4, "open", at_most=AtMost(times=0, days=7)))

    assert stands(5, *kinds).pace.answer == "never"


def test_no_channel_is_never_even_for_an_answer() -> None:
    kinds = (*opened(), terms(4, "civil", channels=()), them(5))

    assert stands(5, *kinds, hour=13).pace.answer == "never"


def test_together_under_open_terms_of_theirs_the_small_rules_fall_away() -> None:
    ending = Ending(at=on(5), recorded=on(5), outcome="together", by="both")
    kinds = (*opened(), they_set(4, "open"), ending, me(6), me(7), me(8))

    assert stands(8, *kinds, hour=23).pace.answer == "free"


def test_their_answer_to_an_outreach_is_not_begun_by_them() -> None:
    kinds = (*opened(), terms(4, "friends"), me(5), them(10), them(26))

    begun = stands(30, *kinds).ground.contacts.begun

    assert [b.at for b in begun] == [on(26)]


def test_a_corrected_word_of_theirs_does_not_count_and_one_of_mine_does() -> None:
    kinds = (*opened(), terms(4, reply_only=True), them(5))

    assert stands(6, *kinds, correction(6, 9), hour=13).pace.answer == "never"
    mine = (*opened(), terms(4, "open"), me(5), correction(6, 9))
    assert stands(7, *mine).pace.answer == "wait"


def test_an_import_makes_it_stricter_and_owes_an_answer() -> None:
    reached = imported(5, session(4, "me", "me", mine=3, theirs=0))
    asked = imported(5, session(4, "them", "them", mine=0, theirs=2))

    assert stands(6, *opened(), terms(4, "friends"), reached).pace.answer == "wait"
    assert stands(6, *opened(), terms(4, "friends"), asked).pace.answer == "answer"


def test_the_same_chat_imported_a_year_later_forgets_no_silence() -> None:
    run = [session(day, "me", "me", mine=1, theirs=0) for day in (-10, -5)]
    once = imported(4, *run)
    again = msgspec.structs.replace(once, at=on(375), recorded=on(375), sessions=())
    kinds = (*opened(), terms(4, "friends"), once)

    assert stands(376, *kinds).pace.answer == "never"
    assert stands(376, *kinds, again).pace.answer == "never"


def test_a_word_that_is_dated_after_its_own_import_owes_no_answer() -> None:
    tomorrow = imported(5, session(40, "them", "them", mine=0, theirs=1))
    kinds = (*opened(), terms(4, reply_only=True), tomorrow)

    assert stands(6, *kinds).pace.answer == "never"


def test_an_imported_reply_ends_no_silence_entered_by_hand() -> None:
    reply = imported(9, session(8, "them", "me", mine=1, theirs=1))
    kinds = (*opened(), terms(4, "open"), me(5), reply)

    pace = stands(10, *kinds).pace

    assert (pace.answer, pace.from_) == ("wait", on(19))


def test_a_no_closes_and_their_own_word_may_be_answered() -> None:
    kinds = (*opened(), terms(4), no_contact(5))

    pace = stands(6, *kinds).pace
    assert (pace.answer, pace.until) == ("never", "they_lift_it")
    assert stands(8, *kinds, them(8, 11)).pace.answer == "answer"
    assert stands(9, *kinds, them(8, 11), me(8, 12)).pace.answer == "never"


def test_what_they_set_by_hand_is_lifted_by_that_hand_alone() -> None:
    kinds = (*opened(), they_set(4), no_contact(5))

    assert stands(8, *kinds, them(8, 11)).pace.answer == "never"
    lifted = (*kinds, they_set(8, "civil"))
    assert stands(9, *lifted, hour=11.9).pace.answer == "never"
    assert not stands(9, *lifted).terms.no_contact


def test_an_order_is_never_lifted() -> None:
    kinds = (*opened(), terms(4), no_contact(5, "order"), them(6), they_set(7, "open"))

    assert stands(60, *kinds).pace.answer == "never"


def keys(day: float = 4, *, with_children: bool = False) -> MatterOpened:
    return MatterOpened(
        at=on(day),
        recorded=on(day),
        id="keys",
        what="Keys",
        with_children=with_children,
    )


def test_one_message_a_day_is_about_all_matters_together() -> None:
    cat = msgspec.structs.replace(keys(), id="cat", what="The cat")
    kinds = (*opened(), keys(), cat, me(5, 9, about="practical", matter="keys"))

    found = stands(5, *kinds).practical

    assert found is not None
    assert (found.answer, found.from_) == ("wait", on(6, 9))


def test_no_rate_of_theirs_is_passed_for_a_matter() -> None:
    rate = AtMost(times=1, days=7)
    kinds = (*opened(), terms(4, at_most=rate), keys(), them(5, 9), me(5, 10))

    found = stands(6, *kinds).practical

    assert found is not None
    assert (found.answer, found.from_) == ("wait", on(12, 10))


def about_keys(day: float, hour: float = 12.0) -> object:
    return me(day, hour, about="practical", matter="keys")


def test_a_matter_allows_one_message_by_day_beside_a_never() -> None:
    found = stands(5, *opened(), before(4, "more"), keys())

    assert found.pace.answer == "never"
    assert found.practical is not None
    assert (found.practical.answer, found.practical.matters) == ("free", ("keys",))
    night = stands(5, *opened(), keys(), hour=2).practical
    assert night is not None
    assert (night.answer, night.from_) == ("wait", on(5, 8))


def test_a_matter_gets_one_more_message_and_then_it_is_somebody_elses() -> None:
    once = (*opened(), keys(), about_keys(5))
    twice = (*once, about_keys(13))

    again = stands(6, *once).practical  # type: ignore[arg-type]
    assert again is not None
    assert (again.answer, again.from_) == ("wait", on(12))
    over = stands(30, *twice).practical  # type: ignore[arg-type]
    assert over is not None
    assert (over.answer, over.elsewhere) == ("never", ("keys",))


def test_with_children_it_is_once_a_day() -> None:
    kinds = (*opened(), keys(with_children=True), about_keys(5), about_keys(6))

    found = stands(6, *kinds, hour=20).practical  # type: ignore[arg-type]

    assert found is not None
    assert (found.answer, found.from_) == ("wait", on(7))


def test_correcting_that_it_was_settled_reopens_nothing() -> None:
    settled = MatterSettled(at=on(5), recorded=on(5), id="keys")
    kinds = (*opened(), keys(), settled, correction(6, 9))

    assert stands(7, *kinds).practical is None


def test_no_kindness_for_a_matter_reaches_past_their_terms() -> None:
    for closed in (no_contact(4), terms(4, reply_only=True), terms(4, channels=())):
        found = stands(5, *opened(), closed, keys()).practical

        assert found is not None
        assert found.answer == "never"
