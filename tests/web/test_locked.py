"""While it is locked, every page but a few says so and nothing else."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.web.opened import began, kept

pytestmark = pytest.mark.django_db
OPEN_TO_ALL = (
    "",
    "answer/",
    "awake/",
    "forgotten/",
    "for-the-one-who-was-hurt/",
    "half/",
    "help/",
    "keep-this/",
    "keep/check/",
    "keep/deleted/",
    "leave/",
    "look/",
    "matter/",
    "minute/",
    "forget/",
    "unlock/",
    "lock/",
    "1/",
    "pause/",
    "not-now/",
    "reading/",
)


def _addresses(resolver: URLResolver, before: str = "") -> list[str]:
    found: list[str] = []
    for pattern in resolver.url_patterns:
        address = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            found.append(address.replace("<int:place>", "1").replace("<int:seq>", "1"))
        else:
            found += _addresses(pattern, address)
    return found


def _is_open_to_all(address: str) -> bool:
    return any(
        address == place or (place and address.startswith(place))
        for place in OPEN_TO_ALL
    )


ADDRESSES = [a for a in _addresses(get_resolver()) if not _is_open_to_all(a)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_locked_page_leads_to_the_lock(address: str) -> None:
    kept(began())
    for answer in (Client().get(f"/{address}"), Client().post(f"/{address}")):
        said = answer.content.decode()
        assert answer.status_code in (302, 404, 405), said[:200]
        assert "Alex" not in said
        if answer.status_code == 302:
            assert answer.headers["Location"].startswith("/unlock/")
