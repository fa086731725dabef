"""Files read while somebody waits: how far, how long, and stopped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from amends.conversations.errors import Cancelled, ConversationError
from amends.web.chats import job as jobs
from amends.web.chats.job import Job
from amends.web.chats.upload import NOTHING
from tests.web.turns import nobodys_turn

CHAT = b"13/01/2026, 10:00 - Sam: hello\n13/01/2026, 10:05 - Alex: hello\n"
EITHER = b"03/04/2026, 10:00 - Sam: hi\n05/04/2026, 10:00 - Alex: hi\n"
PATIENCE = 60


@pytest.fixture
def waits() -> Iterator[None]:
    """Whatever is begun waits for its turn."""
    with nobodys_turn():
        yield


def read(*files: tuple[str, bytes]) -> Job:
    job = Job(files)
    job.start()
    assert job.wait(PATIENCE)
    return job


def test_what_was_read_can_be_had_and_the_files_are_let_go() -> None:
    job = read(("chat.txt", CHAT))
    assert job.upload().names(NOTHING) == ("Sam", "Alex")
    assert (job.done, job.left()) == (job.of, None)
    assert job.weight == job.upload().weight


def test_what_is_wrong_is_said_when_it_is_asked_for() -> None:
    with pytest.raises(ConversationError, match="One person alone writes"):
        read(("chat.txt", CHAT.splitlines()[0])).upload()


def test_a_file_that_may_be_read_in_two_ways_is_read_in_both() -> None:
    upload = read(("a.txt", CHAT), ("b.txt", EITHER)).upload()
    assert tuple(upload.readings) == ("day_first", "month_first")
    assert {len(chats) for chats in upload.readings.values()} == {2}


def test_files_of_one_name_are_two_files() -> None:
    upload = read(("chat.txt", CHAT), ("chat.txt", EITHER)).upload()
    assert upload.files == (0, 1)


@pytest.mark.usefixtures("waits")
def test_what_waits_for_its_turn_can_be_stopped() -> None:
    job = Job([("chat.txt", CHAT)])
    job.start()
    assert not job.is_over
    assert job.weight == 0
    job.stop()
    assert job.wait(PATIENCE)
    with pytest.raises(Cancelled):
        job.upload()


def test_a_million_messages_are_not_read_to_the_end_once_it_is_stopped() -> None:
    lines = b"".join(
        b"13/01/2026, %02d:%02d - %s: hello there\n" % (n // 60, n % 60, who)
        for n in range(1440)
        for who in (b"Sam", b"Alex")
    )
    job = Job([("chat.txt", lines * 350)])
    job.stop()
    job.start()
    assert job.wait(PATIENCE)
    assert job.done == 0
    with pytest.raises(Cancelled):
        job.upload()


@pytest.mark.usefixtures("waits")
def test_no_more_files_wait_than_memory_allows() -> None:
    waiting = [Job([("chat.txt", CHAT)]) for _ in range(jobs.MOST)]
    for each in waiting:
        each.start()
    with pytest.raises(ConversationError, match="try again in a minute"):
        Job([("chat.txt", CHAT)]).start()
    for each in waiting:
        each.stop()
    assert all(each.wait(PATIENCE) for each in waiting)


def test_how_long_it_takes_is_told_once_something_was_read() -> None:
    job = Job([("chat.txt", CHAT)])
    assert job.left() is None
    job.done, job.of = 1, 3
    assert (job.left() or 0) > 0
