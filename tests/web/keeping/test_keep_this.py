from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from amends import clock
from amends.core.kinds.beginning import Account as What
from amends.core.kinds.beginning import Begin, Standard
from amends.core.kinds.contact import ContactBefore
from amends.core.kinds.safety import SafetyAnswered
from amends.core.record import Record
from amends.desk import Desk
from amends.web.door import steps, visits
from amends.web.door.visit import Visit
from amends.web.shelf import accounts
from amends.web.shelf.models import Account
from amends.web.shelf.night import held_till_day

pytestmark = pytest.mark.django_db

OFFERED = "correct orbit staple magpie"
SAFE = {"order": "no", "stop": "no", "harm": "neither", "afraid": "no"}
HAPPENED = {
    "long": "months",
    "several": "somebody",
    "over": "yes",
    "out": "told",
    "knows": "all",
    "lies": "few",
}


def visited(client: Client, *answers: dict[str, str]) -> None:
    """A visit with these taps, in memory."""
    now = clock.now()
    visit = Visit("write", "UTC", began=now, seen=now)
    visit = visit.answering("name", {"answer": "Alex"}, now)
    visit = visit.answering("ties", {"answer": ["children"]}, now)
    for step, value in (pair for taps in answers for pair in taps.items()):
        visit = visit.answering(step, {"answer": value}, now)
    visits.OPEN.put("token", visit)
    client.cookies[visits.COOKIE] = "token"


def keep(client: Client, **more: str) -> Any:
    posted = {"offered": OFFERED, "typed": OFFERED, "alone": "yes", **more}
    return client.post("/keep-this/", posted)


def record(words: str = OFFERED) -> Record:
    account = Account.objects.get()
    made = accounts.unlock(account, accounts.key_behind(account, words))
    return Desk(made.kept, made.ring).record()


def kinds() -> list[type]:
    return [type(entry.body) for entry in record().entries]


def tap(client: Client, step: str, answer: str) -> str:
    place = f"/{steps.number(step)}/"
    return str(client.post(place, {"answer": answer}).headers.get("Location"))


def test_what_was_answered_is_sealed_behind_the_words(client: Client) -> None:
    visited(client, SAFE, {"since": "one"})
    assert keep(client).headers["Location"] == "/keep-this/done/"
    assert kinds() == [Begin, SafetyAnswered, ContactBefore]
    assert visits.OPEN.get("token", clock.now()) is None
    assert "It is kept." in client.get("/keep-this/done/").content.decode()


def test_the_words_must_be_typed_as_they_were_offered(client: Client) -> None:
    visited(client, SAFE)
    page = keep(client, typed="correct orbit staple").content.decode()
    assert "not yet the four words" in page
    assert OFFERED in page
    assert not Account.objects.exists()


def test_capitals_and_spaces_in_the_four_words_do_not_matter(client: Client) -> None:
    visited(client, SAFE)
    keep(client, typed=" Correct  orbit staple Magpie ")
    assert kinds() == [Begin, SafetyAnswered]


@pytest.mark.parametrize(
    ("own", "again", "said"),
    [
        ("short", "short", "At least twelve"),
        ("passwordpassword", "passwordpassword", "would guess|Many people"),
        ("my own long quiet hill", "my own long quiet hil", "not the same"),
    ],
)
def test_weak_words_are_refused_in_plain_words(
    client: Client, own: str, again: str, said: str
) -> None:
    visited(client, SAFE)
    page = keep(client, typed="", own=own, again=again).content.decode()
    assert any(words in page for words in said.split("|"))
    assert not Account.objects.exists()


def test_words_of_ones_own_open_it_too(client: Client) -> None:
    visited(client, SAFE)
    own = "My own long quiet Hill, 7 steps"
    keep(client, typed="", own=own, again=own)
    assert len(record(own).entries) == 2


def test_a_device_that_others_use_locks_after_two_minutes(client: Client) -> None:
    visited(client, SAFE)
    keep(client, alone="no")
    assert Account.objects.get().idle == 2


def test_nothing_is_kept_twice(client: Client) -> None:
    visited(client, SAFE)
    keep(client)
    other = Client()
    visited(other, SAFE)
    assert "Something is kept here already" in keep(other).content.decode()
    assert Account.objects.count() == 1


def test_what_cannot_be_undone_is_said_before(client: Client) -> None:
    visited(client, {**SAFE, "stop": "yes", "sure": "yes"})
    page = client.get("/keep-this/").content.decode()
    assert "Once kept, this stands" in page
    assert "asked you to stop" in page


def test_the_first_run_goes_on_where_it_was_left(client: Client) -> None:
    visited(client, SAFE, {"since": "one", "chat": "skip", "terms": "unknown"})
    keep(client)
    tap(client, "long", "months")
    client.post("/lock/")
    client.post("/unlock/", {"passphrase": OFFERED})
    onward = f"/{steps.number('several')}/"
    assert client.get("/keep-this/done/").content.decode().count(onward)
    for step in ("several", "over", "out", "knows"):
        assert tap(client, step, HAPPENED[step]) != "/today/"
    assert What not in kinds()
    tap(client, "lies", "few")
    assert kinds()[-1] is What


def test_what_is_sealed_cannot_be_answered_again(client: Client) -> None:
    visited(client, SAFE, {"since": "one"})
    keep(client)
    tap(client, "since", "none")
    assert kinds() == [Begin, SafetyAnswered, ContactBefore]


def test_an_answer_that_closes_contact_is_sealed_only_once_looked_at_again(
    client: Client,
) -> None:
    visited(client, {"order": "no", "stop": "no", "harm": "neither"})
    keep(client)
    assert tap(client, "afraid", "yes") == f"/{steps.number('sure')}/"
    assert SafetyAnswered not in kinds()
    tap(client, "sure", "yes")
    assert SafetyAnswered in kinds()


def test_at_night_what_lasts_is_held_and_what_tightens_is_not(
    client: Client, at: Any
) -> None:
    now = at(2)
    terms = {"since": "one", "chat": "skip", "terms": "none"}
    visited(client, SAFE, terms, HAPPENED)
    keep(client)
    assert What not in kinds()
    assert len(kinds()) == 4
    account = Account.objects.get()
    made = accounts.unlock(account, accounts.key_behind(account, OFFERED))
    assert [held.kind for held in held_till_day(made, now)] == ["account.given"]
    assert "offered again by day" in client.get("/keep-this/done/").content.decode()


def test_the_last_answer_ends_the_first_run(client: Client) -> None:
    rest = {"since": "one", "chat": "skip", "terms": "unknown"}
    visited(client, SAFE, rest, HAPPENED)
    keep(client)
    place = f"/{steps.number('standard')}/"
    client.post(place, {"must": "Tell the truth", "must_not": "Lie"})
    assert kinds()[-1] is Standard
    assert tap(client, "mirror", "absolutely") == "/today/"
    assert client.get(place).headers["Location"] == "/today/"


def test_children_named_at_the_door_stay_beside_every_answer(client: Client) -> None:
    visited(client, SAFE, {"since": "one"})
    keep(client)
    begin = record().begin
    assert begin is not None
    assert begin.body.ties == ("children",)
    assert "If a child is ill or in danger, call." in _said(client, "/today/")


def test_what_ties_them_is_not_asked_again_once_it_is_sealed(client: Client) -> None:
    visited(client, SAFE)
    keep(client)
    assert client.get(f"/{steps.number('ties')}/").status_code == 302


def _said(client: Client, place: str) -> str:
    return client.get(place).content.decode()
