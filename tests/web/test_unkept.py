"""No field lets a browser keep what is typed or chosen in it."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from django.test import Client

from amends import clock
from amends.core.schema import kinds
from amends.people.cast import PEOPLE
from amends.web.door import steps
from amends.web.entries.pages import address_of
from tests.web.opened import unlocked
from tests.web.test_door import ALEX, SAFE, address, opened
from tests.web.test_headers import ADDRESSES

WEB = Path(__file__).parents[2] / "src" / "amends" / "web"
UNKEPT = {"off", "new-password", "current-password", "one-time-code", "username"}
"""What a field may ask of a browser; the last four are for its keeper of passwords."""
SEEN = ("textarea", "select", "input")
NEVER_KEPT = {"hidden", "submit", "file"}
CHOICES = {"radio", "checkbox"}
"""To these autocomplete does not apply; Firefox asks their form."""


class Fields(HTMLParser):
    """Collects the fields of a page that a browser might keep."""

    def __init__(self) -> None:
        super().__init__()
        self.form: str | None = None
        self.kept: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "form":
            self.form = said.get("autocomplete")
        if tag not in SEEN or said.get("type") in NEVER_KEPT:
            return
        own = said.get("autocomplete")
        is_unkept = said.get("type") in CHOICES or own in UNKEPT
        if self.form != "off" or not is_unkept:
            self.kept.append(f"<{tag} name={said.get('name')} autocomplete={own}>")


def kept_fields(page: str) -> list[str]:
    reader = Fields()
    reader.feed(page)
    return reader.kept


def pages() -> Iterator[str]:
    yield from (a for a in ADDRESSES if "<" not in a and "lock" not in a)
    yield from (address_of(kind) for kind in kinds())
    yield from ("/record/1/erase/", "/record/?kind=1")


@pytest.mark.django_db
@pytest.mark.parametrize("name", PEOPLE)
def test_no_field_of_any_page_is_kept_by_a_browser(client: Client, name: str) -> None:
    unlocked(client, *PEOPLE[name](clock.now()))
    found = {a: kept_fields(client.get(a).content.decode()) for a in pages()}
    assert {address: kept for address, kept in found.items() if kept} == {}
    assert len(found) > 80


def test_every_form_says_that_nothing_of_it_is_kept() -> None:
    for template in WEB.rglob("*.html"):
        pieces = template.read_text(encoding="utf-8").split("<form")
        for _, after in pairwise(pieces):
            assert 'autocomplete="off"' in after.split("</form>")[0], template.name


@pytest.mark.django_db
def test_no_field_of_the_door_is_kept_by_a_browser(client: Client) -> None:
    """Also before anything is kept: each question that can be reached, and the keeping."""
    opened(client, {**ALEX, **SAFE})
    places = ["/", "/matter/", "/answer/", "/keep-this/", *map(address, steps.STEPS)]
    answers = {place: client.get(place).content.decode() for place in places}
    found = {place: kept_fields(page) for place, page in answers.items()}
    assert {place: kept for place, kept in found.items() if kept} == {}
    asked = "".join(answers.values())
    assert all(f'name="{name}"' in asked for name in ("answer", "typed", "own", "file"))
