"""Every page at 20,000 entries, unlocked: its processor time beside an empty page.

The empty page is one that answers nothing, signed in, through the same middleware.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any

from open_record import ENTRIES, entries, set_up

if TYPE_CHECKING:
    from django.test import Client

RUNS = 7
WORDS = "four good plain words"
TARGET = 3.0


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        client = _unlocked(Path(folder))
        rows = _rows(client)
    empty = dict(rows)["(an empty page)"]
    print(f"{ENTRIES:,} entries, the median of {RUNS}, milliseconds of processor time")
    for name, taken in rows:
        print(f"  {name:<24}{taken:8.1f}{taken / empty:8.1f} times")


def _unlocked(folder: Path) -> Client:
    unlocked = set_up(folder, "me")
    from django.conf import settings
    from django.test import Client

    from amends.desk import Desk

    settings.ALLOWED_HOSTS = ["testserver"]
    Desk(unlocked.kept, unlocked.ring).enter(list(entries(ENTRIES)))
    client = Client()
    client.post("/unlock/", {"passphrase": WORDS})
    return client


def _rows(client: Client) -> list[tuple[str, float]]:
    from django.urls import path, reverse

    from amends.web import urls
    from amends.web.parts.menu import MENU

    patterns: list[Any] = urls.urlpatterns
    patterns.append(path("nothing/", _nothing))
    addresses = {"(an empty page)": "/nothing/"}
    addresses |= {place.name: reverse(place.name) for place in MENU}
    return [(name, _taken(client, address)) for name, address in addresses.items()]


def _nothing(request: Any) -> Any:
    from django.http import HttpResponse

    return HttpResponse(str(request.user.pk))


def _taken(client: Client, address: str) -> float:
    taken = []
    for _ in range(RUNS + 1):
        start = process_time()
        response = client.get(address)
        taken.append(process_time() - start)
        if response.status_code != 200:
            raise SystemExit(f"{address} answered {response.status_code}")
    return 1000 * median(taken[1:])


if __name__ == "__main__":
    main()
