from __future__ import annotations

from datetime import UTC, datetime, timedelta

from amends.core.record import Record
from amends.desk import Known
from amends.web.sittings.warm import MOST_ENTRIES, Warm

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=11)


def known(count: int) -> Known:
    return Known(Record(), count, b"")


def test_what_was_decoded_is_kept_until_its_sitting_would_lock() -> None:
    warm = Warm()
    warm.put(("a", 1), known(3), LATER)
    assert warm.get(("a", 1), NOW) == known(3)
    assert warm.get(("b", 1), NOW) is None
    assert warm.get(("a", 1), LATER) is None


def test_locking_lets_go_of_everything_of_that_sitting() -> None:
    warm = Warm()
    warm.put(("a", 1), known(1), LATER)
    warm.put(("b", 1), known(2), LATER)
    warm.drop("a")
    assert warm.get(("a", 1), NOW) is None
    assert warm.get(("b", 1), NOW) == known(2)


def test_it_is_bounded_and_the_quietest_makes_room() -> None:
    warm = Warm()
    warm.put(("a", 1), known(MOST_ENTRIES), LATER)
    warm.put(("b", 1), known(1), LATER)
    assert warm.get(("a", 1), NOW) is None
    assert warm.get(("b", 1), NOW) == known(1)


def test_it_is_let_go_also_where_nobody_asks_again() -> None:
    warm = Warm()
    warm.put(("a", 1), known(1), NOW)
    alarm = warm._alarm
    assert alarm is not None
    assert alarm.daemon
    alarm.join(10)
    assert dict(warm._kept) == {}
