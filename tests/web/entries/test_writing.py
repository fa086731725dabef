from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from amends import clock
from amends.core import wire
from amends.core.kinds.beginning import Begin
from amends.core.kinds.fields import Kind
from amends.core.kinds.honesty import Lapse
from amends.core.kinds.ledger import Correction, Note
from amends.core.kinds.question import Sign
from amends.core.schema import kinds
from amends.web.entries.pages import address_of
from amends.web.shelf import night
from amends.words.kind_groups import REST
from tests.web.opening import BEGIN, DAY, kept, opened, record, unlocked

pytestmark = pytest.mark.django_db
NIGHT = datetime(2026, 11, 23, 2, tzinfo=UTC)
SAMPLES = Path(__file__).parents[2] / "core" / "samples"
HARM = "I want to kill myself"


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets the clock to a moment from now on."""
    return lambda moment: monkeypatch.setattr(clock, "now", lambda: moment)


@pytest.fixture
def client(at: Any) -> Client:
    at(DAY)
    return kept()


def newest() -> Kind:
    return record().entries[-1].body


def test_what_is_written_stands_at_the_end_and_leads_back(client: Client) -> None:
    answer = client.post(address_of(Note) + "?back=/help/", {"text": "a walk"})
    assert answer.headers["Location"] == "/help/"
    assert newest() == Note(at=DAY, recorded=DAY, text="a walk")


def test_a_refusal_stands_beside_the_field_and_nothing_typed_is_lost(
    client: Client,
) -> None:
    answer = client.post(address_of(Correction), {"of": "9", "why": "mistyped"})
    page = answer.content.decode()
    assert "There is no entry 9 before this one to correct." in page
    assert "mistyped" in page


def test_words_of_harm_bring_help_first_and_are_kept(client: Client) -> None:
    answer = client.post(address_of(Note), {"text": HARM})
    assert answer.headers["Location"].startswith("/help/first/")
    assert newest() == Note(at=DAY, recorded=DAY, text=HARM)


def test_words_of_harm_in_a_half_filled_form_are_there_again_after_help(
    client: Client,
) -> None:
    answer = client.post(address_of(Lapse), {"text": HARM})
    assert answer.headers["Location"].startswith("/help/first/")
    assert f">\n{HARM}</textarea>" in client.get(address_of(Lapse)).content.decode()
    client.post("/half/drop/", headers={"referer": address_of(Lapse)})
    assert HARM not in client.get(address_of(Lapse)).content.decode()


def test_at_night_what_lasts_is_held_until_day(client: Client, at: Any) -> None:
    at(NIGHT.replace(day=24))
    client = opened()
    answer = client.post(address_of(Lapse), {"what": "lie", "to_ex": "yes"})
    assert answer.headers["Location"] == "/write/held/?back=%2F"
    assert isinstance(newest(), Begin)
    (held,) = night.held_till_day(unlocked(), NIGHT.replace(day=24))
    assert held.kind == "lapse"


def test_after_a_correction_comes_the_form_of_what_is_right(client: Client) -> None:
    client.post(address_of(Sign), {"what": "met", "text": "in the park"})
    answer = client.post(address_of(Correction), {"of": "2", "why": "another day"})
    form = client.get(answer.headers["Location"]).context["page"].form
    assert form["what"].value() == "met"
    assert form["text"].value() == "in the park"


def test_what_only_the_program_writes_has_no_form(client: Client) -> None:
    tags = [
        wire.decode(
            b'{"kind":"restored","at":"2026-01-01T00:00:00Z","recorded":"2026-01-01T00:00:00Z","digest":"x","entries":1}'
        )
    ]
    assert client.get(address_of(type(tags[0]))).status_code == 404


def test_every_form_opens_and_stands_once_among_the_choices(client: Client) -> None:
    groups = client.get("/write/").context["page"].groups
    names = [choice.name for group in groups for choice in group.choices]
    assert (
        len(set(names)) == len(names) == len([k for k in kinds() if not k.by_program])
    )
    assert REST not in [group.heading for group in groups]
    for group in groups:
        for choice in group.choices:
            assert client.get(choice.address).status_code == 200
    assert client.get("/write/99/").status_code == 404


def test_nothing_is_written_while_it_is_locked() -> None:
    answer = Client().post(address_of(Note), {"text": "x"})
    assert answer.headers["Location"].startswith("/unlock/")


def test_an_entry_of_another_kind_fills_nothing_in(at: Any) -> None:
    at(DAY)
    line = (SAMPLES / "conversation.imported.v1.jsonl").read_bytes().splitlines()[0]
    client = kept(BEGIN, wire.decode(line))
    page = client.get(address_of(Note), {"like": len(record().entries)})
    assert page.status_code == HTTPStatus.OK
