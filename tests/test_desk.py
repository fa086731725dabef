from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.core.kinds.beginning import Account, Begin
from amends.core.kinds.effort import (
    CommitmentKept,
    CommitmentMade,
    Involvement,
    MatterOpened,
)
from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction, Erased, Note
from amends.core.kinds.terms import NoContact
from amends.core.standing import Standing
from amends.core.text import bare
from amends.core.wire import encode
from amends.desk import Desk, RefusedError
from amends.vault.faults import StaleError
from amends.vault.keys.ring import Ring, new_ring, next_ring
from amends.vault.sealed import erase, reseal
from amends.vault.store import Row
from tests.vault.memory import Memory

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def opened() -> tuple[Memory, Desk]:
    ring = new_ring()
    shelf = Memory(ring, bytes(32))
    desk = Desk(shelf, ring)
    desk.write(Begin(at=NOON, recorded=NOON, ex="Alex", timezone="Europe/London"))
    return shelf, desk


def cold(shelf: Memory, desk: Desk) -> Desk:
    return Desk(shelf, desk._ring)


def note(text: str, hours: int = 1, late: int = 0) -> Note:
    recorded = NOON + hours * HOUR
    return Note(at=recorded - timedelta(days=late), recorded=recorded, text=text)


steps = st.one_of(
    st.tuples(st.just("write"), st.text(max_size=20), st.integers(0, 30)),
    st.tuples(st.just("correct"), st.integers(1, 9)),
    st.tuples(st.just("erase"), st.integers(1, 9)),
    st.tuples(st.just("commit"), st.integers(1, 3)),
)


def take(desk: Desk, step: tuple[object, ...], when: datetime) -> None:
    kind: Kind
    match step:
        case ("write", str(text), int(late)):
            at = when - timedelta(days=late)
            kind = Note(at=at, recorded=when, text=text)
        case ("correct", int(of)):
            kind = Correction(at=when, recorded=when, of=of, why="wrong")
        case ("commit", int(number)):
            kind = CommitmentMade(
                at=when, recorded=when, id=str(number), text="x", to="ex", every="day"
            )
        case ("erase", int(of)):
            desk.erase(of, when)
            return
        case _:
            raise AssertionError(step)
    desk.write(kind)


@given(st.lists(steps, max_size=8))
def test_the_warm_desk_equals_the_desk_opened_cold(
    taken: list[tuple[object, ...]],
) -> None:
    shelf, desk = opened()
    for hour, step in enumerate(taken, 1):
        when = NOON + hour * HOUR
        with suppress(RefusedError):
            take(desk, step, when)
        assert desk.known() == cold(shelf, desk).known()
        later = when + HOUR
        assert desk.standing(later) == cold(shelf, desk).standing(later)


def test_what_is_erased_leaves_its_facts_and_one_name_for_one_person() -> None:
    shelf, desk = opened()
    at = NOON + HOUR
    account = Account(
        at=at, recorded=at, with_whom="Sam", began="2025-01", came_out="told",
        lies="few", knows="all", text="canary",
    )  # fmt: skip
    desk.write(account, Involvement(at=at, recorded=at, name="Sam", state="ended"))
    desk.erase(2, at)
    desk.erase(3, at)
    entries = cold(shelf, desk).record().entries
    account_left, involvement_left = entries[1].body, entries[2].body
    assert isinstance(account_left, Account)
    assert isinstance(involvement_left, Involvement)
    assert account_left.text is None
    assert account_left.lies == "few"
    assert account_left.with_whom == involvement_left.name != "Sam"
    assert desk.record().problems == ()


def test_nothing_is_written_where_one_of_several_is_refused() -> None:
    _, desk = opened()
    kept = CommitmentKept(at=NOON, recorded=NOON, id="none", on=date(2026, 11, 23))
    with pytest.raises(RefusedError, match="id_unknown"):
        desk.write(note("kept"), kept)
    assert desk.known().count == 1


@pytest.mark.parametrize("of", [1, 9])
def test_what_was_erased_or_never_was_is_not_erased_again(of: int) -> None:
    _, desk = opened()
    desk.erase(1, NOON)
    with pytest.raises(RefusedError):
        desk.erase(of, NOON)


def test_a_desk_handed_what_was_known_reads_only_what_followed() -> None:
    shelf, desk = opened()
    known = desk.known()
    desk.write(note("two"))
    again = Desk(shelf, desk._ring, known)
    assert again.known() == desk.known()
    assert again.known().record.entries[0] is known.record.entries[0]


def test_a_clock_set_back_is_accepted_and_shown() -> None:
    shelf, desk = opened()
    desk.write(note("now", hours=48))
    desk.write(note("earlier", hours=2))
    assert cold(shelf, desk).record().out_of_order == (3,)
    assert desk.known().faults == ()


def rekeyed(shelf: Memory, desk: Desk) -> Ring:
    with shelf.change(desk._ring.generation) as change:
        new = next_ring(desk._ring)
        return reseal(change, shelf.rows(), desk._ring, new, bytes(32))


def test_a_desk_with_dead_keys_does_it_again_with_the_new_ones_it_is_given() -> None:
    shelf, first = opened()
    new = rekeyed(shelf, first)
    desk = Desk(shelf, first._ring, renew=lambda: new)
    desk.write(note("after the keys changed"))
    assert [row.kid for row in shelf.kept] == [2, 2]
    assert Desk(shelf, new).known().faults == ()
    assert desk.record() == Desk(shelf, new).record()


def test_a_desk_with_dead_keys_and_no_others_writes_nothing() -> None:
    shelf, first = opened()
    rekeyed(shelf, first)
    for renew in (None, lambda: None, lambda: first._ring):
        with pytest.raises(StaleError):
            Desk(shelf, first._ring, renew=renew).write(note("too late"))
    assert len(shelf.kept) == 1


def test_what_is_done_again_is_asked_again_whether_it_may_be_written() -> None:
    shelf, first = opened()
    desk = Desk(shelf, first._ring, renew=lambda: new)
    correction = Correction(at=NOON, recorded=NOON, of=2, why="wrong")
    with pytest.raises(RefusedError):
        desk.write(correction)
    new = rekeyed(shelf, first)
    Desk(shelf, new).write(note("two"))
    desk.write(correction)
    assert len(shelf.kept) == 3


def test_a_clock_set_back_at_reading_hides_no_no() -> None:
    _, desk = opened()
    at = NOON + 48 * HOUR
    desk.write(NoContact(at=at, recorded=at, source="they_said", words="Stop."))

    found = desk.standing(NOON + HOUR)

    assert found.way.direction == "on"
    assert "clock" in [reason.rule for reason in found.pace.reasons]


def standing_after_damage(n: int, row: Row | None) -> Standing:
    shelf, desk = opened()
    at = NOON + HOUR
    desk.write(
        MatterOpened(at=at, recorded=at, id="keys", what="Keys"),
        NoContact(at=at, recorded=at, source="they_said", words="Stop."),
    )
    shelf.kept[n - 1 : n] = [] if row is None else [row]
    return cold(shelf, desk).standing(NOON + 2 * HOUR)


def test_a_no_that_is_damaged_or_taken_away_is_not_taken_for_a_yes() -> None:
    lost = standing_after_damage(3, None)
    emptied = standing_after_damage(3, Row(3, 1, bytes(32), None))

    for found in (lost, emptied):
        assert found.pace.answer == "never"
        assert found.pace.reasons[-1].rule == "unreadable"
        assert found.practical is not None
        assert found.practical.answer == "never"


def test_an_entry_emptied_without_a_word_is_named_as_gone() -> None:
    shelf, desk = opened()
    desk.write(note("two"))
    row = shelf.kept[1]
    shelf.kept[1] = Row(row.n, row.kid, row.c, None)

    (fault,) = cold(shelf, desk).known().faults

    assert str(fault) == "Entry 2: it is gone, and nothing says that it was erased"


def test_a_no_stays_though_its_erasing_is_erased_too() -> None:
    shelf, desk = opened()
    at = NOON + HOUR
    desk.write(NoContact(at=at, recorded=at, source="they_said", words="Stop."))
    desk.erase(2, at)
    with pytest.raises(RefusedError):
        desk.erase(3, at)

    said = Erased(at=at, recorded=at, of=3, left=bare(desk.record().entries[2].body))
    erase(shelf, desk._ring, 3, encode(said))

    found = cold(shelf, desk)
    assert found.known().faults == ()
    assert found.standing(at).terms.no_contact
