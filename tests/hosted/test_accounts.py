"""Several people on one server; run by tests/web/test_hosted.py under its settings."""

from __future__ import annotations

import cProfile
import pstats
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.conf import settings as hosted
from django.core.management import call_command
from django.test import Client

from amends.vault.faults import MisreadError, VaultError
from amends.vault.keys import slot
from amends.vault.sealed import append
from amends.web.shelf import accounts
from amends.web.shelf.models import Account, Slot
from amends.web.sittings.sitting import vault_of

pytestmark = pytest.mark.django_db(transaction=True)
WORDS, WRONG = "four good plain words", "four wrong plain words"


def asked(
    name: str, words: str = WORDS, address: str = "192.0.2.1"
) -> tuple[Client, Any]:
    client = Client(REMOTE_ADDR=address)
    typed = {"name": name, "passphrase": words}
    return client, client.post("/unlock/", typed, secure=True)


def is_open(client: Client) -> bool:
    return client.get("/keep/", secure=True).status_code == 200


def test_each_opens_their_own_with_their_own_words() -> None:
    for name in ("ada", "ben"):
        made = accounts.make(name, f"{WORDS} of {name}")
        append(made.kept, made.ring, [b'{"kind":"x"}'] * len(name))
    client, _ = asked("ada", f"{WORDS} of ada")
    vault = vault_of(client.get("/keep/", secure=True).wsgi_request)
    assert vault is not None
    assert vault.account.name == "ada"
    assert not is_open(asked("ada", f"{WORDS} of ben")[0])


def test_eight_wrong_tries_lock_out_that_name_from_that_address_alone() -> None:
    accounts.make("ada", WORDS)
    accounts.make("ben", WORDS)
    tries = [asked("ada", WRONG)[1].status_code for _ in range(8)]
    assert tries == [200] * 7 + [429]
    assert asked("ada")[1].status_code == 429
    assert is_open(asked("ada", address="192.0.2.2")[0])
    assert is_open(asked("ben")[0])


def test_nothing_that_was_typed_is_kept_of_a_wrong_try() -> None:
    accounts.make("ada", WORDS)
    for _ in range(3):
        asked("ada", WRONG)
    for row in AccessAttempt.objects.values():
        assert row["failures_since_start"] == 3
        assert "wrong" not in str(row)


def test_an_unknown_name_gets_the_same_answer_for_the_same_work() -> None:
    accounts.make("ada", WORDS)
    said, worked = [], []
    for name in ("ada", "nobody"):
        profile = cProfile.Profile()
        _, answer = profile.runcall(asked, name, WRONG)
        calls = pstats.Stats(profile).stats  # type: ignore[attr-defined]
        worked.append([call[1] for at, call in calls.items() if at[2] == "derive"])
        said.append((answer.status_code, answer.content.count(b"do not open it")))
    assert said[0] == said[1] == (200, 1)
    assert worked[0] == worked[1]


def test_a_stolen_database_lacks_the_pepper() -> None:
    accounts.make("ada", WORDS)
    row = Slot.objects.get()
    owner = bytes(Account.objects.get().owner)
    stolen = slot.Slot(
        owner,
        bytes(row.sid),
        row.kind,
        row.params,
        bytes(row.proof),
        bytes(row.wrapped),
    )
    with pytest.raises(MisreadError):
        slot.open_slot(stolen, WORDS)
    with pytest.raises(VaultError):
        slot.open_slot(stolen, WORDS, {"p1": bytes(32)})
    assert slot.open_slot(stolen, WORDS, hosted.AMENDS_PEPPERS)


def test_a_new_pepper_is_taken_at_the_next_opening(settings: Any) -> None:
    accounts.make("ada", WORDS)
    settings.AMENDS_PEPPERS = {**settings.AMENDS_PEPPERS, "p2": b"2" * 32}
    assert is_open(asked("ada")[0])
    assert Slot.objects.get().params.endswith("$p2")
    settings.AMENDS_PEPPERS = {"p2": b"2" * 32}
    assert is_open(asked("ada")[0])


def test_cookies_are_bound_to_the_host_and_to_https() -> None:
    accounts.make("ada", WORDS)
    client, _ = asked("ada")
    for name in ("__Host-s", "__Host-u"):
        cookie = client.cookies[name]
        assert cookie["secure"]
        assert cookie["path"] == "/"
        assert cookie["domain"] == ""


def test_the_deployment_check_is_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DJANGO_ALLOW_ASYNC_UNSAFE")
    call_command("check", deploy=True, fail_level="WARNING")


def test_plain_http_is_sent_on_to_https() -> None:
    assert Client().get("/").headers["Location"] == "https://testserver/"
