"""What must hold of the path whatever a record says (design 5, 6.7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from amends.core.kinds.effort import CommitmentKept
from amends.core.kinds.fields import Kind
from amends.core.path.gate import STAGES
from amends.core.record import record_of
from amends.core.standing import Standing, standing
from amends.words.plain import plain
from tests.core import strategies as by_chance


def at(kinds: tuple[Kind, ...], now: datetime) -> Standing:
    return standing(record_of(kinds), now)


def height(found: Standing) -> int:
    """How far along: the way on is below the first stage; an ending is no height."""
    stage = found.path.stage
    return -1 if stage is None else STAGES.index(stage)


def opened(before: Standing, after: Standing) -> list[str]:
    """The criteria that are met after and were not before."""
    was = {(g.stage, c.name) for g in before.path.gates for c in g.criteria if c.met}
    return [
        f"{g.stage}: {c.name}"
        for g in after.path.gates
        for c in g.criteria
        if c.met and (g.stage, c.name) not in was
    ]


@given(by_chance.records(by_chance.life, most=12), by_chance.nows)
def test_no_stage_is_open_with_an_unmet_criterion(
    kinds: tuple[Kind, ...], now: datetime
) -> None:
    path = at(kinds, now).path
    if path.stage is None or path.stage == "ending":
        return
    reached = STAGES[1 : STAGES.index(path.stage) + 1]

    assert all(gate.is_open for gate in path.gates if gate.stage in reached)


@given(by_chance.records(by_chance.life, most=12), by_chance.nows)
def test_every_because_names_a_real_entry(
    kinds: tuple[Kind, ...], now: datetime
) -> None:
    found = at(kinds, now)
    real = {entry.seq for entry in found.record.entries}

    assert set(because(plain(found))) <= real


@given(by_chance.records(by_chance.life), by_chance.lapses, by_chance.nows)
def test_a_lapse_never_raises_anything(
    kinds: tuple[Kind, ...], lapse: Kind, now: datetime
) -> None:
    before, after = at(kinds, now), at((*kinds, lapse), now)

    assert after.trust.earned.mid <= before.trust.earned.mid
    assert after.trust.earned.low <= before.trust.earned.low
    assert after.trust.earned.high <= before.trust.earned.high
    assert opened(before, after) == []
    assert height(after) <= height(before)


@given(by_chance.records(by_chance.life), st.data())
def test_correcting_and_erasing_never_open_anything(
    kinds: tuple[Kind, ...], data: st.DataObject
) -> None:
    if not kinds:
        return
    # Later a corrected commitment, like a closed one, falls due no more.
    now = by_chance.NOW
    undone = data.draw(by_chance.undoing(list(kinds)))
    before, after = at(kinds, now), at((*kinds, undone), now)

    assert after.trust.earned.mid <= before.trust.earned.mid + 1e-12
    assert opened(before, after) == []


@given(by_chance.records(by_chance.life), by_chance.kept, by_chance.nows)
def test_leaving_out_something_kept_never_raises_what_is_borne_out(
    kinds: tuple[Kind, ...], kept: Kind, now: datetime
) -> None:
    assert isinstance(kept, CommitmentKept)
    without, with_it = at(kinds, now), at((*kinds, kept), now)

    assert without.trust.earned.mid <= with_it.trust.earned.mid + 1e-12


@given(by_chance.records(by_chance.life), by_chance.nows)
def test_the_band_holds_its_middle(kinds: tuple[Kind, ...], now: datetime) -> None:
    earned = at(kinds, now).trust.earned

    assert 0 <= earned.low <= earned.mid <= earned.high <= 1


def because(value: Any) -> Iterator[int]:
    """Every sequence number that stands under a `because` anywhere."""
    if isinstance(value, list):
        for item in value:
            yield from because(item)
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from inner if name == "because" else because(inner)
