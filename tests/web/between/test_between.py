from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from amends import clock
from amends.core.kinds.contact import Contact
from amends.core.kinds.effort import MatterOpened, MatterSettled
from amends.core.kinds.fields import Kind
from amends.core.kinds.terms import NoContact
from amends.core.record import record_of
from amends.core.standing import standing
from amends.people.cast import PEOPLE
from amends.web.between.pages import BetweenPage, between_page
from tests.web.opened import began
from tests.web.opening import kept

NOW = datetime(2026, 11, 24, 14, tzinfo=UTC)


def shown(*kinds: Kind) -> BetweenPage:
    return between_page(standing(record_of(kinds), NOW))


def ben(*more: Kind) -> BetweenPage:
    return shown(*PEOPLE["Ben"](NOW), *more)


def test_what_is_open_says_since_when_and_when_it_was_last_written_about() -> None:
    at = NOW - timedelta(hours=1)
    wrote = Contact(
        at=at, recorded=at, direction="me", channel="message", matter="matter-2"
    )
    (before,), (after,) = ben().open, ben(wrote).open
    assert (before.what, before.since, before.last) == (
        "The cat’s vaccination",
        "15 November 2026",
        None,
    )
    assert after.last == "24 November 2026"


def test_what_is_settled_is_done_and_no_longer_open() -> None:
    page = ben(MatterSettled(at=NOW, recorded=NOW, id="matter-2"))
    assert page.open == ()
    assert [(s.what, s.on) for s in page.settled] == [
        ("The cat’s vaccination", "24 November 2026"),
        ("The deposit", "29 December 2025"),
    ]


def test_what_was_promised_stands_with_its_day() -> None:
    (promised,) = ben().promised
    assert promised.text == "Pay the half of the vet’s bill"
    assert promised.due == "27 November 2026"


def test_after_a_no_it_goes_without_them() -> None:
    page = ben(NoContact(at=NOW, recorded=NOW, source="they_said"))
    assert page.line is not None
    assert page.line.startswith("It goes without you")


def test_an_erased_matter_is_still_a_matter() -> None:
    page = shown(MatterOpened(at=NOW, recorded=NOW, id="matter-1"))
    assert [matter.what for matter in page.open] == ["matter-1"]


@pytest.mark.django_db
def test_settling_begins_with_the_matter_filled_in() -> None:
    at = clock.now()
    keys = MatterOpened(at=at, recorded=at, id="matter-1", what="The keys")
    client = kept(began(at), keys)
    page = client.get("/between/").content.decode()
    address = next(part for part in page.split('"') if "about=2" in part)
    form = client.get(address.replace("&amp;", "&")).context["page"].form
    assert form["id"].value() == "matter-1"
