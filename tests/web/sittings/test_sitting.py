from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from amends import clock
from amends.web.shelf import accounts
from amends.web.shelf.models import Account
from amends.web.shelf.openings import openings

pytestmark = pytest.mark.django_db
WORDS = "four good plain words"


@pytest.fixture
def moved(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Moves the clock by so many minutes from now on."""
    real = clock.now

    def move(minutes: float) -> None:
        monkeypatch.setattr(clock, "now", lambda: real() + timedelta(minutes=minutes))

    return move


def opened(words: str = WORDS) -> Client:
    if not Account.objects.exists():
        accounts.make(accounts.LOCAL, WORDS)
    client = Client()
    client.post("/unlock/", {"passphrase": words})
    return client


def is_open(client: Client) -> bool:
    answer = client.get("/help/")
    return getattr(answer.wsgi_request, "vault", None) is not None


def test_the_right_words_open_and_the_wrong_ones_do_not() -> None:
    assert is_open(opened())
    assert not is_open(opened("four wrong plain words"))


def test_either_cookie_alone_opens_nothing() -> None:
    client = opened()
    session, share = client.cookies["s"].value, client.cookies["u"].value
    thief = Client()
    thief.cookies["u"] = share
    assert not is_open(thief)
    assert is_open(client)
    thief = Client()
    thief.cookies["s"] = session
    assert not is_open(thief)
    # The thief's try locked the sitting for everybody.
    assert not is_open(client)


def test_locking_closes_it_and_an_old_cookie_does_not_open_it_again() -> None:
    client = opened()
    cookies = {name: client.cookies[name].value for name in ("s", "u")}
    client.post("/lock/")
    assert not is_open(client)
    again = Client()
    for name, value in cookies.items():
        again.cookies[name] = value
    assert not is_open(again)


def test_leaving_signs_out() -> None:
    client = opened()
    client.post("/leave/")
    assert not is_open(client)
    assert Session.objects.count() == 0


@pytest.mark.parametrize(
    ("minutes", "still"), [(9.5, True), (10.5, False), (-0.5, True), (-2, False)]
)
def test_idleness_locks_and_so_does_a_clock_set_back(
    moved: Any, minutes: float, *, still: bool
) -> None:
    client = opened()
    moved(minutes)
    assert is_open(client) is still


def test_a_sitting_that_goes_on_stays_open_for_twelve_hours_at_most(moved: Any) -> None:
    client = opened()
    for minutes in range(8, 12 * 60, 8):
        moved(minutes)
        assert is_open(client)
    moved(12 * 60 + 1)
    assert not is_open(client)


def test_another_process_cannot_open_it(settings: Any) -> None:
    client = opened()
    settings.AMENDS_SESSION_SECRET = b"another process's secret by chance"
    assert not is_open(client)


def test_the_session_in_the_database_is_named_by_a_hash() -> None:
    client = opened()
    key = client.cookies["s"].value
    assert not Session.objects.filter(session_key=key).exists()
    assert Session.objects.count() == 1


def test_new_words_end_every_other_sitting() -> None:
    client = opened()
    account = Account.objects.get()
    unlocked = accounts.unlock(account, accounts.key_behind(account, WORDS))
    accounts.rekey(unlocked, "four other plain words")
    assert not is_open(client)


def test_cookies_are_out_of_reach_of_script_and_other_sites() -> None:
    client = opened()
    for name in ("s", "u"):
        cookie = client.cookies[name]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Strict"
        assert cookie["expires"] == cookie["max-age"] == ""


def test_an_opening_is_noted_with_its_browser() -> None:
    accounts.make(accounts.LOCAL, WORDS)
    client = Client(headers={"user-agent": "Mozilla/5.0 Firefox/153.0"})
    client.post("/unlock/", {"passphrase": WORDS})
    account = Account.objects.get()
    (found,) = openings(account, accounts.key_behind(account, WORDS))
    assert found.browser == "Firefox"


def test_what_is_left_of_sittings_long_over_goes_at_the_next_opening() -> None:
    opened()
    past = clock.now() - timedelta(days=1)
    Session.objects.update(expire_date=past)
    opened()
    assert Session.objects.filter(expire_date__lte=clock.now()).count() == 0
