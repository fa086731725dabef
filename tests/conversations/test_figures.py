from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.conversations.errors import UnknownName
from amends.conversations.importing import imported
from amends.conversations.joining import join
from amends.conversations.pair import Pair, pair
from amends.conversations.people import people
from amends.conversations.sessions import GAP, sessions
from amends.conversations.silences import _quantile, gaps, unanswered
from amends.conversations.telling import tell
from amends.conversations.zones import instants, wall
from tests.conversations.made import SAM_AND_ALEX, chat, milliseconds

LONDON = ZoneInfo("Europe/London")


def told(*lines: str, **options: str) -> Any:
    return tell([chat(*lines, **options)], SAM_AND_ALEX, LONDON)


def test_exactly_six_hours_do_not_part_a_session() -> None:
    one = told("2026-03-02 10:00 Sam: a", "2026-03-02 16:00 Alex: b")
    two = told("2026-03-02 10:00 Sam: a", "2026-03-02 16:01 Alex: b")
    assert len(one.figures.sessions) == 1
    assert len(two.figures.sessions) == 2


def test_who_writes_first_began_the_session() -> None:
    found = told(
        "2026-03-02 10:00 Sam: a",
        "2026-03-02 10:01 Alex: b",
        "2026-03-03 10:00 Alex: c",
        "2026-03-05 10:00 Sam: d",
    )
    assert found.figures.begun == (2, 1)


def test_what_the_person_wrote_since_is_unanswered_now() -> None:
    found = told(
        "2026-03-02 10:00 Alex: a",
        "2026-03-02 10:01 Sam: b",
        "2026-03-04 10:00 Sam: c",
        "2026-03-04 10:01 Sam: d",
    ).figures.unanswered
    assert (found.now, found.stretches, found.longest) == (3, 2, 3)


def test_bubbles_that_were_answered_within_the_session_are_no_silence() -> None:
    found = told(
        "2026-03-02 10:00 Sam: a", "2026-03-02 10:01 Sam: b", "2026-03-02 10:02 Alex: c"
    ).figures.unanswered
    assert (found.now, found.longest) == (0, 0)


def test_an_earlier_silence_stays_the_longest() -> None:
    found = told(
        "2026-03-02 10:00 Sam: a",
        "2026-03-03 10:01 Sam: b",
        "2026-03-04 10:02 Alex: c",
        "2026-03-05 10:02 Sam: d",
    ).figures.unanswered
    assert (found.now, found.longest) == (1, 2)


def test_silent_weeks_are_weeks_and_the_week_begins_on_monday() -> None:
    found = told(
        "2026-03-01 23:59 Sam: two words",
        "2026-03-02 00:00 Alex: x",
        "2026-03-16 08:00 Sam: y",
    )
    assert [(w.week, w.mine, w.theirs, w.my_words) for w in found.figures.weeks] == [
        ("2026-W09", 1, 0, 2),
        ("2026-W10", 0, 1, 0),
        ("2026-W11", 0, 0, 0),
        ("2026-W12", 1, 0, 1),
    ]


def test_a_clock_that_goes_back_counts_as_no_time() -> None:
    found = told("2026-10-25 01:55 Sam: a", "2026-10-25 01:05 Alex: b")
    assert found.figures.pair.waits.tolist() == [0]
    assert "clock_back" in [notice.what for notice in found.notices]


def test_a_block_brought_in_from_elsewhere_says_nothing_about_the_pace() -> None:
    lines = [f"2026-03-02 10:00 {name}: x" for name in ("Sam", "Alex") * 30]
    found = told(*lines, "2026-03-03 10:00 Sam: real")
    assert len(found.figures.pair) == 1
    assert found.participants[0].messages == 31


def test_the_longest_gap_is_named() -> None:
    found = told(
        "2026-03-02 10:00 Sam: a", "2026-03-02 10:05 Alex: b", "2026-03-09 10:05 Sam: c"
    )
    [gap] = found.gaps
    assert gap.start == milliseconds("2026-03-02 10:05")
    assert gap.end == milliseconds("2026-03-09 10:05")


def test_a_group_is_counted_and_not_figured() -> None:
    group = chat(
        "2026-03-02 10:00 Sam: a", "2026-03-02 10:01 Alex: b", "2026-03-02 10:02 Kim: c"
    )
    found = tell([group], people([group]), LONDON)
    assert found.figures is None
    assert len(found.participants) == 3


def test_the_others_in_a_group_are_skipped_when_two_are_named() -> None:
    group = chat(
        "2026-03-02 10:00 Sam: a", "2026-03-02 10:01 Alex: b", "2026-03-02 10:02 Kim: c"
    )
    found = tell([group], people([group], ["sam"], ["Alex"]), LONDON)
    assert found.skipped == {"other_people": 1}


def test_of_two_people_one_name_is_enough() -> None:
    two = chat("2026-03-02 10:00 Sam: a", "2026-03-02 10:01 Alex: b")
    assert people([two], ["SAM"]) == people([two], [], ["Alex"]) == SAM_AND_ALEX


def test_a_name_that_is_not_there_is_said_with_those_that_are() -> None:
    with pytest.raises(UnknownName, match=r"Nobody is called Kim here\..*Sam"):
        people([chat("2026-03-02 10:00 Sam: a")], ["Kim"])


def test_overlapping_files_count_each_message_once() -> None:
    lines = [
        "2026-03-02 10:00 Sam: a",
        "2026-03-02 10:00 Sam: b",
        "2026-03-02 10:01 Alex: c",
    ]
    later = [*lines[1:], "2026-03-03 10:00 Sam: d"]
    whole = join([chat(*lines), chat(*later)], LONDON)
    assert len(whole) == 4
    assert [n.what for n in whole.notices] == ["overlap"]


def test_a_gap_between_two_files_is_named() -> None:
    whole = join(
        [chat("2026-01-02 10:00 Sam: a"), chat("2026-03-02 10:00 Sam: b")], LONDON
    )
    assert [n.what for n in whole.notices] == ["gap_between_files"]


def test_two_platforms_stand_side_by_side_in_time() -> None:
    phone = chat("2026-07-01 10:00 Sam: on a London wall")
    desk = chat(
        "2026-07-01 09:00 Sam: an instant", clock="instant", format_name="telegram"
    )
    whole = join([phone, desk], LONDON)
    assert whole.time.tolist() == [milliseconds("2026-07-01 09:00")] * 2


def test_what_is_kept_of_an_import_has_offsets_and_ends_with_now() -> None:
    found = told(
        "2024-03-02 10:00 Sam: old",
        "2026-07-02 10:00 Sam: a",
        "2026-07-02 10:05 Alex: b",
    )
    entry = imported(
        found, found.figures, now=datetime(2026, 8, 1, tzinfo=UTC), zone=LONDON
    )
    [session] = entry.sessions
    assert session.start.isoformat() == "2026-07-02T10:00:00+01:00"
    assert (session.by, session.last, session.mine, session.theirs) == (
        "me",
        "them",
        1,
        1,
    )
    assert entry.messages == 3


def test_an_import_reaches_no_further_than_what_was_written_by_then() -> None:
    now = datetime(2026, 8, 1, tzinfo=UTC)
    one = told("2026-07-02 10:00 Sam: a", "2099-01-01 10:00 Alex: b")
    none = told("2099-01-01 10:00 Alex: b", "2099-01-02 10:00 Sam: c")

    reaches = imported(one, one.figures, now=now, zone=LONDON)
    nowhere = imported(none, none.figures, now=now, zone=LONDON)

    assert reaches.last == reaches.first == reaches.sessions[0].end
    assert nowhere.sessions == ()
    assert nowhere.first == nowhere.last == now


@given(
    st.lists(st.tuples(st.integers(0, 10**9), st.booleans()), min_size=1, max_size=60)
)
def test_sessions_hold_every_message_once(rows: list[tuple[int, bool]]) -> None:
    time = np.sort(np.array([at for at, _ in rows], np.int64) * 60)
    two = Pair(
        "wall", time, np.array([mine for _, mine in rows]), np.ones(len(rows), np.int32)
    )
    found = sessions(two)
    assert int((found.mine + found.theirs).sum()) == len(rows)
    assert (found.start[1:] - found.end[:-1] > GAP).all()
    assert unanswered(two, found).now <= int(two.mine.sum())


@given(st.lists(st.integers(0, 10**8), max_size=30))
def test_every_gap_named_is_over_six_hours(times: list[int]) -> None:
    found = gaps(np.sort(np.array(times, np.int64)) * 1000)
    assert all(gap.end - gap.start > GAP for gap in found)


@given(st.lists(st.integers(0, 4 * 10**9), min_size=1, max_size=20))
def test_the_wall_and_back_is_the_same_instant_but_for_an_hour_shown_twice(
    times: list[int],
) -> None:
    given_times = np.array(times, np.int64) * 1000
    back = instants(wall(given_times, LONDON), LONDON)
    assert set((given_times - back).tolist()) <= {0, 3_600_000}


def test_calls_are_messages_and_no_part_of_the_pace() -> None:
    found = chat("2026-03-02 10:00 Sam: a")
    assert len(pair(found, SAM_AND_ALEX)) == 1


def test_of_a_whole_account_the_talk_with_the_one_named_is_taken() -> None:
    account = [
        chat("2026-03-02 10:00 Sam: a", "2026-03-02 10:01 Alex: b"),
        chat("2026-03-02 11:00 Sam: c", "2026-03-02 11:01 Kim: d"),
        chat(
            "2026-03-02 12:00 Sam: e",
            "2026-03-02 12:01 Alex: f",
            "2026-03-02 12:02 Kim: g",
        ),
    ]
    found = tell(account, people(account, [], ["Alex"]), LONDON)
    assert len(found.chat) == 2
    assert found.sides == SAM_AND_ALEX
    everything = tell(account, people(account), LONDON)
    assert everything.figures is None
    assert len(everything.chat) == 7


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=50), st.floats(0, 1))
def test_a_quantile_is_that_of_numpy(numbers: list[int], share: float) -> None:
    given_numbers = np.array(numbers, np.int64)
    assert _quantile(given_numbers, share) == pytest.approx(
        np.quantile(given_numbers, share), abs=1
    )
