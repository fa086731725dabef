"""Whoever has no name is called "your ex", in small wherever no sentence begins."""

from __future__ import annotations

import re

import msgspec
import pytest
from django.test import Client
from django.utils.html import strip_tags

from amends import clock
from amends.core.kinds.beginning import Begin
from amends.core.kinds.fields import Kind
from amends.core.schema import kinds
from amends.people.cast import PEOPLE
from amends.web.entries.pages import address_of
from tests.web.opened import began, unlocked
from tests.web.test_pages_of_the_path import ADDRESSES

pytestmark = pytest.mark.django_db

PLACES = (
    *(f"/{name}/" for name in ADDRESSES),
    *(f"/{name}/" for name in ("today", "path", "between", "draft", "mirror")),
    *(f"/{name}/" for name in ("conversation", "record", "records", "write")),
    *(address_of(kind) for kind in kinds() if kind is not Begin),
)
WRONG = re.compile(r"[\w,;:’] Your ex\b.{0,30}")


def _nameless(kind: Kind) -> Kind:
    return msgspec.structs.replace(kind, ex=None) if isinstance(kind, Begin) else kind


@pytest.mark.parametrize("name", [*PEOPLE, "nobody yet"])
def test_the_stand_in_for_a_name_is_small_inside_a_sentence(
    client: Client, name: str
) -> None:
    now = clock.now()
    life = PEOPLE[name](now) if name in PEOPLE else (began(now),)
    unlocked(client, *map(_nameless, life))
    found = {}
    for place in PLACES:
        page = client.get(place).content.decode()
        # What stands beside a label or a picture is no part of its sentence.
        said = strip_tags(re.sub(r"</(span|svg)>", ".", page))
        wrong = WRONG.findall(re.sub(r"[ \t]+", " ", said))
        found.update({place: wrong} if wrong else {})
    assert found == {}
