from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from amends.core import rules, wire
from amends.core.kinds.contact import Imported
from amends.core.kinds.fields import Kind
from amends.core.record import Record, record_of
from amends.core.standing import Standing, standing
from amends.people.cast import PEOPLE

NOW = datetime(2026, 11, 24, 14, tzinfo=UTC)
NIGHT_IN_SPRING = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
Life = Callable[[datetime], tuple[Kind, ...]]
lives = pytest.mark.parametrize("life", PEOPLE.values(), ids=PEOPLE)


def stands(name: str) -> Standing:
    return standing(record_of(PEOPLE[name](NOW)), NOW)


@lives
@pytest.mark.parametrize("now", [NOW, NIGHT_IN_SPRING], ids=["day", "night"])
def test_each_life_is_past_and_in_order_without_a_fault(
    life: Life, now: datetime
) -> None:
    record = record_of(life(now))
    moments = [entry.recorded for entry in record.entries]
    assert moments == sorted(moments)
    assert moments[-1] <= now
    assert record.problems == ()


@lives
def test_each_life_could_have_been_written_in_the_program(life: Life) -> None:
    entries = record_of(life(NOW)).entries
    for place, entry in enumerate(entries):
        reason = rules.refusal(Record(entries[:place]), entry.body)
        assert reason is None or isinstance(entry.body, Imported)


@lives
def test_each_life_survives_being_written_down(life: Life) -> None:
    kinds = life(NOW)
    assert tuple(wire.decode(wire.encode(kind)) for kind in kinds) == kinds


def test_ada_has_just_begun() -> None:
    at = stands("Ada")
    assert at.path.stage == "friendship"
    assert at.pace.answer == "never"
    assert NOW - at.record.entries[0].at < timedelta(days=3)


def test_ben_is_a_year_in_and_alex_and_he_are_friends() -> None:
    at = stands("Ben")
    assert at.path.stage == "change"
    assert at.trust.earned.level == "a little"
    assert [claim.state for claim in at.claims] == ["supported"]


def test_cleo_lapsed_last_week() -> None:
    at = stands("Cleo")
    assert [lapse.is_open for lapse in at.honesty.open_lapses] == [True]
    assert at.honesty.open_lapses[0].days <= 7
    assert [claim.state for claim in at.claims] == ["contradicted"]
