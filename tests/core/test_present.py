"""What a wrong clock may not do to who reads their own record (design 3, 4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amends.core.aspects.pace.answer import Pace
from amends.core.kinds.effort import MatterOpened
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Note
from amends.core.present import present
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from tests.core import strategies as by_chance
from tests.core.story import (
    account,
    before,
    begin,
    me,
    mirror,
    no_contact,
    on,
    opened,
    record,
    safety,
    standard,
    terms,
    them,
)
from tests.core.test_pace_invariants import laxer


def reads(day: float, *kinds: Kind) -> Standing:
    return present(record(*kinds), on(day))


def note(moment: datetime) -> Note:
    return Note(at=moment, recorded=moment, text="Later, by that clock.")


def test_a_clock_set_back_does_not_hide_a_no() -> None:
    kinds = (*opened(), terms(4), no_contact(12))
    keys = MatterOpened(at=on(5), recorded=on(5), id="keys", what="Keys")

    found = reads(11, *kinds, keys)

    assert found.pace.answer == "never"
    assert found.practical is not None
    assert found.practical.answer == "never"
    assert found.path.stage is None


def test_a_clock_set_back_does_not_hide_what_was_sent() -> None:
    kinds = (*opened(), terms(4, "open"), me(12))

    found = reads(11, *kinds).pace

    assert (found.answer, found.from_) == ("wait", on(26))
    assert found.reasons[-1].because == (9,)


def test_a_clock_that_was_ahead_brings_no_wait_to_its_end() -> None:
    kinds = (*opened(), terms(4, "open"), me(5))

    assert reads(6, *kinds, note(on(65))).pace.answer == "wait"


def test_a_mirror_answered_with_the_clock_ahead_confirms_nothing_before_its_time() -> (
    None
):
    start = (begin(), safety(), account(), standard(), before(), mirror(0))

    assert reads(1, *start, mirror(3)).ground.mirror.state == "open"
    assert reads(3, *start, mirror(3)).ground.mirror.state == "confirmed"


def test_terms_entered_with_the_clock_ahead_loosen_nothing_sooner() -> None:
    kinds = (*opened(), terms(4, "civil"), terms(11, "open"), note(on(30)))

    assert reads(5, *kinds).terms.company == "civil"
    assert reads(17, *kinds).terms.company == "civil"
    assert reads(18, *kinds).terms.company == "open"


def test_what_a_wrong_clock_dated_stands_where_it_was_written() -> None:
    ahead, after = note(on(90)), note(on(6))
    kinds = (*opened(), terms(4, "open"), ahead, after)

    found = reads(40, *kinds)

    assert found.honesty.out_of_order == (10,)
    assert found.record.entries[8].recorded == on(90)


def test_with_a_clock_that_is_right_nothing_changes() -> None:
    kinds = (*opened(), terms(4), them(5), me(5, 13))

    assert reads(9, *kinds) == standing(record(*kinds), on(9))


def pace(kinds: tuple[Kind, ...], now: datetime) -> Pace:
    return present(record_of(kinds), now).pace


@given(by_chance.records(), st.integers(0, by_chance.LAST_DAY * 48))
def test_no_clock_set_back_gains_contact(kinds: tuple[Kind, ...], back: int) -> None:
    last = max((kind.recorded for kind in kinds), default=by_chance.NOW)
    then = last - timedelta(minutes=30 * back)

    assert not laxer(pace(kinds, then), pace(kinds, last))


@given(by_chance.records(), by_chance.nows, st.integers(1, 90 * 48))
def test_nothing_written_with_the_clock_ahead_gains_contact(
    kinds: tuple[Kind, ...], now: datetime, ahead: int
) -> None:
    more = note(now + timedelta(minutes=30 * ahead))

    assert not laxer(pace((*kinds, more), now), pace(kinds, now))
