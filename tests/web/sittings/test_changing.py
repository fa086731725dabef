from __future__ import annotations

import base64
from datetime import datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.http import HttpRequest
from django.test import Client

from amends import clock
from amends.vault.faults import MisreadError, WrongKeyError
from amends.vault.sealed import append, read
from amends.web.shelf import accounts
from amends.web.shelf.models import Account
from amends.web.sittings import changing, second

pytestmark = pytest.mark.django_db(transaction=True)
WORDS, OTHER = "four good plain words", "four other plain words"


def unlocked(words: str = WORDS) -> accounts.Unlocked:
    account = Account.objects.select_related("current").get()
    return accounts.unlock(account, accounts.key_behind(account, words))


def shown(secret: bytes, now: datetime) -> str:
    device = TOTP(secret, 6, SHA1(), 30, enforce_key_length=False)  # noqa: S303 the devices' own
    return device.generate(int(now.timestamp())).decode()


@pytest.fixture
def now() -> datetime:
    return clock.now()


def request() -> HttpRequest:
    """A request with an open sitting's middleware, but no sitting."""
    return Client().get("/help/").wsgi_request


def test_new_words_keep_this_sitting_and_end_the_others(now: datetime) -> None:
    accounts.make(accounts.LOCAL, WORDS)
    append(unlocked().kept, unlocked().ring, [b"kept"])
    here, there = Client(), Client()
    for client in (here, there):
        client.post("/unlock/", {"passphrase": WORDS})
    asked = here.get("/help/").wsgi_request
    changing.change_words(asked, asked.vault, OTHER, now)  # type: ignore[attr-defined]
    asked.session.save()
    here.cookies["u"] = asked.new_share  # type: ignore[attr-defined]
    here.cookies["s"] = asked.session.session_key or ""
    assert here.get("/help/").wsgi_request.vault is not None  # type: ignore[attr-defined]
    assert there.get("/help/").wsgi_request.vault is None  # type: ignore[attr-defined]
    assert read(unlocked(OTHER).kept, unlocked(OTHER).ring).texts == (b"kept",)


def test_the_spare_key_opens_and_wants_new_words(now: datetime) -> None:
    paper = accounts.give_spare(accounts.make(accounts.LOCAL, WORDS))
    assert changing.open_with_spare(request(), paper, OTHER, now) is not None
    assert unlocked(OTHER).account.name == accounts.LOCAL
    with pytest.raises(WrongKeyError):
        unlocked(WORDS)


def test_a_wrong_paper_opens_nothing(now: datetime) -> None:
    accounts.give_spare(accounts.make(accounts.LOCAL, WORDS))
    with pytest.raises(MisreadError):
        changing.open_with_spare(request(), "ABCD", OTHER, now)
    other = accounts.give_spare(accounts.make("other", WORDS))
    assert changing.open_with_spare(request(), other, OTHER, now) is None
    assert changing.open_with_spare(request(), other, OTHER, now, "nobody") is None


def with_second(now: datetime) -> tuple[bytes, tuple[str, ...]]:
    accounts.make(accounts.LOCAL, WORDS)
    offered = second.offer()
    codes = second.turn_on(unlocked(), offered, shown(offered.secret, now), now)
    assert codes is not None
    return offered.secret, codes


def test_a_second_factor_is_on_once_the_device_has_shown_it(now: datetime) -> None:
    accounts.make(accounts.LOCAL, WORDS)
    offered = second.offer()
    assert second.turn_on(unlocked(), offered, "000000x", now) is None
    assert not second.is_on(unlocked())
    codes = second.turn_on(unlocked(), offered, shown(offered.secret, now), now)
    assert len(set(codes or ())) == 10
    assert second.is_on(unlocked())
    assert base64.b32encode(offered.secret).decode() in offered.address
    assert "<svg" in offered.picture


def test_each_code_is_taken_once(now: datetime) -> None:
    secret, codes = with_second(now)
    later = now + timedelta(minutes=1)
    code = shown(secret, later)
    assert not second.accepts(unlocked(), shown(secret, now), now)
    assert second.accepts(unlocked(), code, later)
    assert not second.accepts(unlocked(), code, later)
    assert second.accepts(unlocked(), codes[3].lower(), later)
    assert not second.accepts(unlocked(), codes[3], later)


def test_the_second_factor_outlives_new_words(now: datetime) -> None:
    secret, _ = with_second(now)
    accounts.rekey(unlocked(), OTHER)
    later = now + timedelta(minutes=1)
    assert second.accepts(unlocked(OTHER), shown(secret, later), later)


def test_the_words_alone_open_nothing_where_a_code_is_asked(now: datetime) -> None:
    _, codes = with_second(now)
    client = Client()
    answer = client.post("/unlock/", {"passphrase": WORDS})
    assert answer.headers["Location"].startswith("/unlock/code/")
    assert client.get("/help/").wsgi_request.vault is None  # type: ignore[attr-defined]
    client.post("/unlock/code/", {"code": "123456"})
    assert client.get("/help/").wsgi_request.vault is None  # type: ignore[attr-defined]
    client.post("/unlock/code/", {"code": codes[0]})
    assert client.get("/help/").wsgi_request.vault is not None  # type: ignore[attr-defined]


def test_a_code_waits_five_minutes_and_five_tries(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, codes = with_second(now)
    client = Client()
    client.post("/unlock/", {"passphrase": WORDS})
    for _ in range(5):
        client.post("/unlock/code/", {"code": "123456"})
    client.post("/unlock/code/", {"code": codes[0]})
    assert client.get("/help/").wsgi_request.vault is None  # type: ignore[attr-defined]
    client.post("/unlock/", {"passphrase": WORDS})
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(minutes=6))
    client.post("/unlock/code/", {"code": codes[0]})
    assert client.get("/help/").wsgi_request.vault is None  # type: ignore[attr-defined]


def test_the_spare_key_waits_three_days_for_a_lost_second_factor(
    now: datetime,
) -> None:
    with_second(now)
    paper = accounts.give_spare(unlocked())
    until = changing.open_with_spare(request(), paper, OTHER, now)
    assert until == now + timedelta(days=3)
    late = now + timedelta(days=3)
    assert isinstance(
        changing.open_with_spare(request(), paper, OTHER, late - timedelta(hours=1)),
        datetime,
    )
    opened: Any = changing.open_with_spare(request(), paper, OTHER, late)
    assert not second.is_on(opened.unlocked)
