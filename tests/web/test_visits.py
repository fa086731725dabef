"""Visits live in memory, not for long, and not too many of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from amends.web.door.visit import Visit
from amends.web.door.visits import IDLE, MOST, Visits

NOW = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)


def _visit(seen: datetime = NOW) -> Visit:
    return Visit("write", "UTC", began=seen, seen=seen)


def test_a_visit_is_found_again() -> None:
    visits = Visits()
    visits.put("a", _visit().answering("name", {"answer": "Alex"}, NOW))
    found = visits.get("a", NOW)
    assert found is not None
    assert found.ex == "Alex"


def test_an_idle_visit_is_forgotten() -> None:
    visits = Visits()
    visits.put("a", _visit())
    assert visits.get("a", NOW + IDLE + timedelta(seconds=1)) is None
    assert visits.get("a", NOW) is None


def test_being_there_keeps_a_visit_open() -> None:
    visits = Visits()
    visits.put("a", _visit())
    assert visits.get("a", NOW + IDLE) is not None
    assert visits.get("a", NOW + IDLE + IDLE) is not None


def test_too_many_visits_push_the_quietest_one_out() -> None:
    visits = Visits()
    for number in range(MOST + 1):
        visits.put(str(number), _visit())
    assert visits.get("0", NOW) is None
    assert visits.get("1", NOW) is not None


def test_a_visit_shows_no_answer_that_was_not_given() -> None:
    visit = _visit().answering("order", {"answer": "no"}, NOW)
    assert visit.value("order") == "no"
    assert visit.value("stop") is None
    assert visit.without("order").value("order") is None
