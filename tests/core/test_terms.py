"""The terms in force over time (design 6.3)."""

from __future__ import annotations

from typing import Any

import msgspec

from amends.core.binding.terms import Terms
from amends.core.kinds.fields import Kind
from amends.core.kinds.terms import AtMost, Quiet, TermsStated
from tests.core.story import (
    begin,
    correction,
    me,
    no_contact,
    on,
    safety,
    stands,
    terms,
    them,
    they_set,
)


def held(day: float, *kinds: Kind, hour: float = 12.0) -> Terms:
    return stands(day, begin(), *kinds, hour=hour).terms


def late(stated: TermsStated, by: float) -> TermsStated:
    recorded = on((stated.recorded - on(0)).days + by)
    return msgspec.structs.replace(stated, recorded=recorded)


def test_unstated_terms_are_unknown() -> None:
    assert held(1).company == "unknown"


def test_the_first_statement_holds_at_once() -> None:
    assert held(1, terms(1, "open")).company == "open"


def test_what_they_said_loosens_seven_days_after_it_was_written() -> None:
    kinds = (terms(1, "civil"), late(terms(2, "friends"), 1))

    assert held(9.9, *kinds).company == "civil"
    assert held(10, *kinds).company == "friends"
    assert held(9, *kinds).waiting == (("company", on(10)),)


def test_what_they_set_loosens_a_day_after() -> None:
    kinds = (terms(1, "civil"), they_set(2, "close"))

    assert held(2.9, *kinds).company == "civil"
    assert held(3, *kinds).company == "close"


def test_what_tightens_holds_at_once() -> None:
    assert held(2, terms(1, "friends"), terms(2, "practical")).company == "practical"


def test_after_they_set_what_they_said_only_tightens() -> None:
    kinds = (they_set(1, "civil"), terms(2, "open"))

    assert held(60, *kinds).company == "civil"
    assert held(60, they_set(1, "civil"), terms(2, "practical")).company == "practical"


def test_a_newer_statement_cancels_what_was_waiting() -> None:
    kinds = (terms(1, "civil"), terms(2, "friends"), terms(5, "civil"))

    assert held(60, *kinds).company == "civil"
    again = (terms(1, "civil"), terms(2, "friends"), terms(5, "friends"))
    assert held(11.9, *again).company == "civil"
    assert held(12, *again).company == "friends"


def test_what_they_set_cancels_all_that_they_said_and_waits() -> None:
    rate = AtMost(times=5, days=7)
    first = terms(1, "civil", at_most=AtMost(times=1, days=7))
    kinds = (first, terms(2, "civil", at_most=rate), they_set(3, "civil"))

    assert held(60, *kinds).value("at_most") == (AtMost(times=1, days=7),)


def test_a_field_left_out_stays_as_it_was() -> None:
    kinds = (terms(1, "civil", reply_only=True), terms(2, "practical"))

    assert held(3, *kinds).value("reply_only") is True


def test_a_statement_partly_tighter_and_partly_looser_does_each_in_its_time() -> None:
    both = terms(2, "friends", channels=("message",))
    kinds = (terms(1, "civil", channels=("message", "call")), both)

    assert held(2, *kinds).value("channels") == frozenset({"message"})
    assert held(2, *kinds).company == "civil"
    assert held(9, *kinds).company == "friends"


def test_two_rates_that_cannot_be_compared_both_bind() -> None:
    week, month = AtMost(times=2, days=7), AtMost(times=3, days=30)
    kinds = (terms(1, "civil", at_most=week), terms(2, "civil", at_most=month))

    assert set(held(3, *kinds).value("at_most")) == {week, month}
    assert held(9, *kinds).value("at_most") == (month,)


def test_longer_quiet_holds_at_once_and_shorter_waits() -> None:
    evening = Quiet(from_="18:00", to="10:00")
    night = Quiet(from_="23:00", to="07:00")

    longer = (terms(1, quiet=night), terms(2, quiet=evening))
    assert held(2, *longer).value("quiet") == (evening,)
    shorter = (terms(1, quiet=evening), terms(2, quiet=night))
    assert held(2, *shorter).value("quiet") == (evening,)
    assert held(9, *shorter).value("quiet") == (night,)


def test_over_holds_until_they_say_that_it_is_not() -> None:
    kinds = (terms(1, over=True), terms(2), terms(3, over=False))

    assert held(9, *kinds).value("over") is True
    assert held(10, *kinds).value("over") is False


def test_a_statement_written_after_a_later_one_only_tightens() -> None:
    backdated = late(terms(1, "open"), 5)

    assert held(60, terms(3, "civil"), backdated).company == "civil"
    tighter = late(terms(1, "practical"), 5)
    assert held(60, tighter).company == "practical"


def test_correcting_a_statement_changes_nothing() -> None:
    kinds = (terms(1, "friends"), terms(2, "practical"))

    assert held(60, *kinds, correction(3, 3)).company == "practical"


def test_a_no_is_lifted_by_their_word_only_after_they_wrote_first() -> None:
    said = (terms(1), no_contact(2), terms(20, "civil"))
    assert held(60, *said).no_contact

    wrote = (terms(1), no_contact(2), them(19), terms(20, "civil"))
    assert held(26.9, *wrote).no_contact
    assert held(27, *wrote).company == "civil"


def test_an_answer_to_a_message_of_mine_lifts_no_no() -> None:
    kinds = (terms(1), no_contact(2), me(18), them(19), terms(20, "civil"))

    assert held(60, *kinds).no_contact


def test_having_been_told_to_stop_is_a_no() -> None:
    assert held(1, safety(1, told_to_stop=True)).no_contact


def test_a_no_after_a_lifted_no_wants_a_new_word_of_theirs() -> None:
    lifted = (terms(1), no_contact(2), them(3), terms(4, "civil"))
    kinds: tuple[Any, ...] = (*lifted, no_contact(20), terms(25, "civil"))

    assert held(60, *kinds).no_contact


def test_a_key_that_nobody_has_seen_only_tightens() -> None:
    kinds = (terms(1, "civil"), they_set(2, "close", key="A", reply_only=True))

    assert (held(9).company, held(9, *kinds).company) == ("unknown", "civil")
    assert held(9, *kinds).value("reply_only")
    assert held(9, *kinds).waiting == ()


def test_a_key_that_an_earlier_entry_bears_loosens_a_day_after() -> None:
    kinds = (
        terms(1, "civil"),
        they_set(2, "close", key="A"),
        they_set(3, "friends", key="A"),
    )

    assert held(3.9, *kinds).company == "civil"
    assert held(4, *kinds).company == "friends"


def test_a_changed_key_only_tightens() -> None:
    kinds = (
        terms(1, "civil"),
        they_set(2, "civil", key="A"),
        they_set(3, "friends", key="B"),
    )

    assert held(30, *kinds).company == "civil"


def test_a_rate_by_a_key_that_nobody_has_seen_does_not_take_the_place_of_room() -> None:
    rate = AtMost(times=9, days=1)

    assert held(2, they_set(1, "civil", at_most=rate, key="A")).value("matching")
    assert not held(2, they_set(1, "civil", at_most=rate)).value("matching")


def test_no_contact_is_not_lifted_by_a_key_that_nobody_has_seen() -> None:
    unseen = held(30, no_contact(1), they_set(2, "civil", key="A"))
    seen = held(
        30, no_contact(1), they_set(2, "none", key="A"), they_set(3, "civil", key="A")
    )

    assert (unseen.no_contact, seen.no_contact) == (True, False)
