"""Terms that the ex signed, handed over where a chat is."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from amends import clock, hand
from amends.core.kinds.terms import TermsStated
from tests.web.opened import began, unlocked

pytestmark = pytest.mark.django_db
SEED = bytes(range(32))


def terms(**more: Any) -> bytes:
    now = clock.now().replace(microsecond=0)
    fields: dict[str, Any] = {"company": "civil", **more}
    set_now = TermsStated(at=now, recorded=now, source="they_set", **fields)
    return hand.signed(set_now, SEED) + b"\n"


def hand_over(client: Client, data: bytes) -> Any:
    file = SimpleUploadedFile("limits.json", data)
    return client.post("/conversation/", {"file": file})


def test_signed_terms_are_taken_in_and_their_eight_words_shown(client: Client) -> None:
    desk = unlocked(client, began())
    data = terms(reply_only=True)
    answer = hand_over(client, data)
    (entry,) = desk.record().dated(TermsStated)
    assert answer.headers["Location"] == f"/record/?entry={entry.seq}#e{entry.seq}"
    assert desk.standing(clock.now()).terms.value("reply_only")
    page = client.get(answer.headers["Location"]).content.decode()
    assert hand.eight_words(hand.read(data)) in page
    assert "This key is new here" in page
    second = hand_over(client, terms(company="friends")).headers["Location"]
    assert client.get(second).content.decode().count("This key is new here") == 1


def test_altered_terms_and_terms_twice_are_refused_beside_the_field(
    client: Client,
) -> None:
    desk = unlocked(client, began())
    data = terms()
    page = hand_over(client, data.replace(b"civil", b"close")).content.decode()
    assert "These terms were altered, or another key signed them." in page
    assert not desk.record().dated(TermsStated)
    hand_over(client, data)
    page = hand_over(client, data).content.decode()
    assert "These terms were taken in before" in page
    assert len(desk.record().dated(TermsStated)) == 1
