"""The page for the one who was hurt, and the file that they can take from it."""

from __future__ import annotations

from django.test import Client

from amends import hand
from amends.web.help.lines import for_the_afraid

PLACE = "/for-the-one-who-was-hurt/"


def test_the_page_offers_a_page_to_sign_limits_on(client: Client) -> None:
    assert f'href="{PLACE}own-hand/"' in client.get(PLACE).content.decode()


def test_what_is_kept_is_the_page_that_the_command_makes_with_whom_to_call(
    client: Client,
) -> None:
    answer = client.get(f"{PLACE}own-hand/")
    assert answer.content == hand.page(for_the_afraid())
    assert answer["Content-Disposition"] == 'attachment; filename="limits.html"'


def test_taking_it_leaves_no_trace_in_the_session(client: Client) -> None:
    client.get(f"{PLACE}own-hand/")
    assert not client.cookies
