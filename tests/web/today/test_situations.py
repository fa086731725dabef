"""Today in three situations: the measure of its tone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from amends.core.kinds.contact import Contact, ContactBefore
from amends.core.kinds.effort import CommitmentKept, CommitmentMade, MatterOpened
from amends.core.kinds.fields import Kind
from amends.core.kinds.question import Question
from amends.core.kinds.terms import NoContact, TermsStated
from tests.web.mirror.test_mirror import first_run
from tests.web.opened import unlocked

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def said(moment: datetime, **more: Any) -> dict[str, Any]:
    return {"at": moment, "recorded": moment, **more}


def wrote(moment: datetime, direction: Any = "me", **more: Any) -> Contact:
    return Contact(**said(moment, direction=direction, channel="message"), **more)


def today(client: Client, *kinds: Kind) -> str:
    unlocked(client, *kinds)
    page = client.get("/today/").content.decode()
    return " ".join(page.split())


def night_of_the_keys(now: datetime) -> tuple[Kind, ...]:
    start = now - 22 * DAY
    keys = said(start, id="keys", what="the keys")
    return (
        *first_run(start),
        ContactBefore(**said(start, unanswered="none")),
        wrote(start, "them"),
        *(wrote(start + n * DAY) for n in range(1, 8)),
        MatterOpened(**keys),
    )


def evening_of_the_vet(now: datetime) -> tuple[Kind, ...]:
    start = now - 49 * DAY
    promised = said(start, id="statement", text="the statement", to="ex", every="week")
    return (
        *first_run(start),
        *first_run(start + 4 * DAY)[-1:],
        TermsStated(
            **said(
                start, source="they_said", company="civil", words="Let us stay civil."
            )
        ),
        CommitmentMade(**promised),
        *(
            CommitmentKept(
                **said(
                    start + 7 * n * DAY, id="statement", on=(start + 7 * n * DAY).date()
                )
            )
            for n in range(2, 7)
        ),
        Question(**said(now - 21 * DAY, text="By leaving them room.")),
        wrote(now - DAY, "them"),
    )


def sunday_after_the_no(now: datetime) -> tuple[Kind, ...]:
    start = now - 40 * DAY
    no = said(now - 10 * DAY, source="they_said", words="Please don't contact me again")
    return (*first_run(start), NoContact(**no))


def test_at_two_in_the_morning(client: Client, at: Any) -> None:
    page = today(client, *night_of_the_keys(at(2.2)))
    assert "Not tonight." in page
    assert "You have written six times since Alex last wrote" in page
    assert "the keys" in page
    assert "You won’t have lost anything by morning." in page
    assert "I want to look" in page
    assert "The keys: get that ready now. No note with it." in page
    assert "How do you win" not in page


def test_when_alex_asked_about_the_vet(client: Client, at: Any) -> None:
    page = today(client, *evening_of_the_vet(at(19.5)))
    assert "Alex has written. Answer that, and nothing else." in page
    assert "About as long as theirs. Nothing else rides along." in page
    assert (
        "you wrote “By leaving them room”. Since then you began none; Alex began 1."
        in page
    )
    assert "Still true: they may never want more than this." in page


def test_ten_days_after_a_no(client: Client, at: Any) -> None:
    page = today(client, *sunday_after_the_no(at(11, day=22)))
    assert "Alex said no on 12 November 2026." in page
    assert "nothing here counts the days" in page
    assert "how it goes without you" in page
    assert "An hour outside, with somebody." in page
    assert "There is a life on this side of it." in page
    assert "How do you win" not in page


def test_early_in_the_morning_nothing_speaks_of_tonight(
    client: Client, at: Any
) -> None:
    page = today(client, *night_of_the_keys(at(6.5)))
    assert "tonight" not in page.lower()
    assert "It is theirs to begin." in page
