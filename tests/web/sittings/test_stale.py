from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client

from amends import clock
from amends.vault.faults import StaleError
from amends.web.shelf import pending
from amends.web.sittings.http import UnlockedRequest, unlocked
from amends.web.sittings.sitting import vault_of
from tests.web import opened

pytestmark = pytest.mark.django_db
WRITTEN = {"text": "what I was about to keep", "words": "four new plain words"}


@unlocked
def overtaken(_: UnlockedRequest) -> HttpResponse:
    """A page that writes while the keys are changed elsewhere."""
    raise StaleError


def test_who_is_overtaken_by_new_keys_is_locked_and_loses_no_text(
    client: Client,
) -> None:
    opened.unlocked(client, opened.began())
    request = client.post("/keep/idle/", WRITTEN).wsgi_request
    vault = vault_of(request)
    assert vault is not None
    answer = overtaken(request)
    assert answer.headers["Location"].startswith("/unlock/")
    assert vault_of(request) is None
    (half,) = pending.held(vault.record, vault.unlocked.ring, clock.now())
    assert half.value["fields"] == {"text": [WRITTEN["text"]]}
