"""What every page says to the browser, by walking every address."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

pytestmark = pytest.mark.django_db

ARGUMENTS = {"<int:place>": "1"}


def _addresses(resolver: URLResolver, before: str = "/") -> list[str]:
    found: list[str] = []
    for pattern in resolver.url_patterns:
        address = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            found.append(address)
        else:
            found += _addresses(pattern, address)
    return found


def _filled(address: str) -> str:
    for argument, value in ARGUMENTS.items():
        address = address.replace(argument, value)
    return address


ADDRESSES = [_filled(address) for address in _addresses(get_resolver())]


@pytest.mark.parametrize("address", [*ADDRESSES, "/nowhere/"])
def test_every_answer_is_private(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("address", [*ADDRESSES, "/nowhere/"])
def test_the_policy_lets_nothing_in(client: Client, address: str) -> None:
    policy = client.get(address).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_a_foreign_host_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_a_form_without_its_token_is_refused_in_plain_words() -> None:
    answer = Client(enforce_csrf_checks=True).post("/", {"intent": "write"})
    assert answer.status_code == 403
    assert "out of date" in answer.content.decode()
