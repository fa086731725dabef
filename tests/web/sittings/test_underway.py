"""What is under way while the words change: done again with the new keys, or put by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest
from django.db import connection, connections
from django.http import HttpResponse
from django.test import Client

from amends.core.kinds.ledger import Note
from amends.desk import Desk
from amends.web.entries.pages import address_of
from amends.web.shelf import accounts
from amends.web.shelf.models import Account, Entry
from amends.web.sittings.underway import Underway
from tests.web.opened import WORDS, began, kept

pytestmark = pytest.mark.django_db(transaction=True)
OTHER = "four other plain words"
NOTE = address_of(Note)
TEXT = "what I was about to keep when the words changed"
LOCKS = ("BEGIN IMMEDIATE", "FOR UPDATE")
"""How a change of a record begins, on SQLite and on PostgreSQL."""
LONG = 60


def opened() -> Client:
    client = Client()
    client.post("/unlock/", {"passphrase": WORDS})
    return client


def same_browser(client: Client) -> Client:
    """A second tab: it sends the cookies that the browser has now."""
    other = Client()
    for name, morsel in client.cookies.items():
        other.cookies[name] = morsel.value
    return other


def change(client: Client) -> Any:
    form = {"passphrase": WORDS, "words": OTHER, "again": OTHER}
    return client.post("/keep/words/", form)


def write(client: Client, text: str = TEXT) -> Any:
    return client.post(NOTE, {"text": text, "at": ""}, headers={"Referer": NOTE})


def notes() -> list[str]:
    """The notes of the record, under the keys of the new words; nothing is damaged."""
    account = Account.objects.select_related("current").get()
    unlocked = accounts.unlock(account, accounts.key_behind(account, OTHER))
    known = Desk(unlocked.kept, unlocked.ring).known()
    assert known.faults == ()
    return [str(entry.body.text) for entry in known.record.dated(Note)]


@contextmanager
def waiting_at_the_lock(
    act: Callable[[], HttpResponse],
) -> Iterator[Callable[[], HttpResponse]]:
    """Begins an act that stands before the record's lock; what is given lets it go on."""
    stands, may_go = Event(), Event()

    def gate(execute: Any, sql: str, *rest: Any) -> Any:
        if any(lock in sql for lock in LOCKS):
            stands.set()
            assert may_go.wait(LONG)
        return execute(sql, *rest)

    def begun() -> HttpResponse:
        try:
            with connection.execute_wrapper(gate):
                return act()
        finally:
            connections.close_all()

    def ended() -> HttpResponse:
        may_go.set()
        return answer.result(LONG)

    with ThreadPoolExecutor(1) as beside:
        answer: Future[HttpResponse] = beside.submit(begun)
        assert stands.wait(LONG)
        try:
            yield ended
        finally:
            may_go.set()


def test_what_waited_in_the_same_sitting_is_written_with_the_new_keys() -> None:
    kept(began())
    here = opened()
    tab = same_browser(here)
    with waiting_at_the_lock(lambda: write(tab)) as go_on:
        assert change(here).headers["Location"] == "/keep/?done=words"
        answer = go_on()
    assert answer.status_code == 302
    assert "unlock" not in answer.headers["Location"]
    assert notes() == [TEXT]
    assert set(Entry.objects.values_list("kid", flat=True)) == {2}
    assert not answer.cookies, "it must leave the cookies to the new sitting"
    assert here.get("/today/").status_code == 200


def test_what_waited_in_another_sitting_is_refused_and_put_by() -> None:
    kept(began())
    here, there = opened(), opened()
    with waiting_at_the_lock(lambda: write(there)) as go_on:
        change(here)
        answer = go_on()
    assert answer.headers["Location"].startswith("/unlock/")
    assert notes() == []
    there.post("/unlock/", {"passphrase": OTHER})
    assert TEXT in there.get(NOTE).content.decode()


def test_what_another_process_handed_on_is_put_back_on_its_page() -> None:
    """A second worker knows nothing of the first: the text waits, and is not asked twice."""
    kept(began())
    here = opened()
    tab = same_browser(here)
    with (
        waiting_at_the_lock(lambda: write(tab)) as go_on,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("amends.web.sittings.changing.UNDERWAY", Underway())
        change(here)
        answer = go_on()
    assert answer.headers["Location"] == NOTE
    assert not answer.cookies
    assert notes() == []
    assert TEXT in here.get(NOTE).content.decode()


def test_a_request_that_begins_later_with_the_dead_shares_gets_nothing() -> None:
    kept(began())
    here = opened()
    thief = same_browser(here)
    change(here)
    assert write(thief).headers["Location"].startswith("/unlock/")
    assert notes() == []


def test_all_that_is_written_beside_a_change_of_words_is_kept() -> None:
    kept(began())
    here = opened()
    tabs = [same_browser(here) for _ in range(6)]

    def written(number: int) -> str | None:
        try:
            answer = write(tabs[number], f"note number {number} of six")
            is_kept = not answer.headers["Location"].startswith("/unlock/")
            return f"note number {number} of six" if is_kept else None
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(tabs)) as beside:
        told = beside.map(written, range(len(tabs)))
        change(here)
    assert sorted(notes()) == sorted(filter(None, told))


def test_who_was_handed_nothing_waits_until_the_change_is_over() -> None:
    kept(began())
    new = accounts.rekey(accounts.unlock(*_with_key()), OTHER)
    underway = Underway()
    with (
        underway.request("one") as changes,
        underway.request("one") as waits,
        underway.request("two") as other,
        ThreadPoolExecutor(1) as beside,
    ):
        with underway.change(changes) as hand:
            found = beside.submit(underway.handed, waits)
            assert underway.handed(other) is None
            assert not found.done()
            hand(new)
        assert found.result(LONG) is new
        assert changes.new is None
        with underway.change(changes):
            failed = beside.submit(underway.handed, changes)
            assert not failed.done()
        assert failed.result(LONG) is None


def _with_key() -> tuple[Account, bytes]:
    account = Account.objects.select_related("current").get()
    return account, accounts.key_behind(account, WORDS)
