"""What was handed over is held for a while, in memory, and not too much of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from amends.conversations.errors import Cancelled
from amends.web.chats import held
from amends.web.chats.held import Handed, Held
from amends.web.chats.job import Job
from tests.web.chats.test_job import CHAT

NOW = datetime(2150, 1, 1, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


def handed(content: bytes = b"x") -> Handed:
    return Handed(Job([("chat.txt", content)]), NOW)


def is_stopped(each: Handed) -> bool:
    try:
        each.job._told(0, 0)
    except Cancelled:
        return True
    return False


def test_it_is_found_until_its_moment() -> None:
    kept, one = Held(), handed()
    kept.put(("a", 1), one, LATER)
    assert kept.get(("a", 1), NOW) is one
    assert kept.get(("a", 2), NOW) is None
    assert kept.get(("a", 1), LATER) is None
    assert is_stopped(one)


def test_a_second_takes_the_place_of_the_first_which_is_stopped() -> None:
    kept, first, second = Held(), handed(), handed()
    kept.put(("a", 1), first, LATER)
    kept.put(("a", 1), second, LATER)
    assert kept.get(("a", 1), NOW) is second
    assert (is_stopped(first), is_stopped(second)) == (True, False)


def test_all_of_a_sitting_goes_at_once() -> None:
    kept, mine, other = Held(), handed(), handed()
    kept.put(("a", 1), mine, LATER)
    kept.put(("b", 1), other, LATER)
    kept.drop("a")
    assert kept.get(("b", 1), NOW) is other
    assert is_stopped(mine)


def test_the_oldest_makes_room_for_what_is_heavy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept, first, second = Held(), handed(CHAT), handed(CHAT)
    for each in (first, second):
        each.job.start()
        assert each.job.wait(60)
    monkeypatch.setattr(held, "HEAVIEST", second.job.weight)
    kept.put(("a", 1), first, LATER)
    kept.put(("b", 1), second, LATER)
    assert kept.get(("a", 1), NOW) is None
    assert kept.get(("b", 1), NOW) is second


def test_it_is_let_go_though_nobody_asks_again() -> None:
    kept, one = Held(), handed()
    kept.put(("a", 1), one, LATER)
    kept._woken()
    assert kept.get(("a", 1), NOW) is one
    kept._kept = {("a", 1): (one, datetime(2020, 1, 1, tzinfo=UTC))}
    kept._woken()
    assert not kept._kept
