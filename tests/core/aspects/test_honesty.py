from __future__ import annotations

from amends.core.aspects.honesty import Honesty, honesty
from amends.core.facts.lapses import lapses
from amends.core.facts.written import written
from amends.core.kinds.fields import Kind
from tests.core import diary as d


def read(at: float, *kinds: Kind) -> Honesty:
    seen = d.record(d.begin(), *kinds).seen(d.day(at))
    return honesty(lapses(seen), written(seen), d.day(at))


def test_a_lapse_is_open_until_it_comes_out() -> None:
    assert read(9, d.lapse("l", 2)).lapses[0].days == 7
    closed = read(9, d.lapse("l", 2), d.disclosed("l", 5)).lapses[0]
    assert (closed.is_open, closed.days, closed.how) == (False, 3, "told")


def test_what_was_found_out_once_was_not_told() -> None:
    kinds = d.lapse("l", 2), d.disclosed("l", 5, "found_out"), d.disclosed("l", 6)
    assert read(9, *kinds).lapses[0].how == "found_out"


def test_what_they_do_not_know_of_an_account_is_open_towards_them() -> None:
    for fields in {"knows": "part"}, {"knows": "not_sure"}, {"came_out": "hidden"}:
        one = read(3, d.account(1, **fields)).open_lapses[0]
        assert (one.id, one.to_ex, one.days) == ("account:Sam", True, 2)


def test_a_newer_account_that_tells_all_closes_it() -> None:
    found = read(9, d.account(1, knows="part"), d.account(4))
    assert found.open_lapses == ()
    assert found.lapses[0].days == 3


def test_correcting_an_account_closes_nothing() -> None:
    kinds = d.account(1), d.account(2, knows="part"), d.corrected(3, of=3)
    assert len(read(9, *kinds).open_lapses) == 1


def test_correcting_a_lapse_undoes_nothing() -> None:
    assert len(read(9, d.lapse("l", 2), d.corrected(3, of=2)).open_lapses) == 1


def test_an_account_of_somebody_else_closes_nothing() -> None:
    kinds = d.account(1, knows="part"), d.account(2, with_whom="Kim")
    assert [one.id for one in read(9, *kinds).open_lapses] == ["account:Sam"]


def test_more_than_a_week_is_late_and_a_week_is_not() -> None:
    assert read(20, d.lapse("l", 2, late=7)).late == ()
    assert [late.seq for late in read(20, d.lapse("l", 2, late=7.1)).late] == [2]


def test_what_is_dated_before_the_beginning_is_not_late() -> None:
    assert read(20, d.lapse("l", -30, late=31)).late == ()
    again = d.corrected(15, of=1), d.begin(16), d.lapse("l", 2, late=15)
    assert [late.seq for late in read(20, *again).late] == [4]


def test_an_entry_written_before_its_predecessor_is_shown() -> None:
    assert read(20, d.lapse("l", 5), d.lapse("m", 3)).out_of_order == (3,)
