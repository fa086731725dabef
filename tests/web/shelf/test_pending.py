from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from amends.web.shelf import accounts, pending
from amends.web.shelf.models import Pending, Record

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 2, 10, tzinfo=UTC)
SOON = NOW + timedelta(minutes=30)


def test_what_is_put_down_while_locked_is_there_when_it_opens() -> None:
    unlocked = accounts.make("me", "four good plain words")
    pending.put(Record.objects.get(), "entry", {"text": "half typed"}, SOON)
    record = Record.objects.get()
    (held,) = pending.held(record, unlocked.ring, NOW)
    assert (held.name, held.value) == ("entry", {"text": "half typed"})
    assert b"half typed" not in bytes(Pending.objects.get().sealed)
    pending.drop_one(record, held.pk)
    assert pending.held(record, unlocked.ring, NOW) == ()


def test_what_is_pending_goes_when_its_time_has_passed() -> None:
    unlocked = accounts.make("me", "four good plain words")
    pending.put(Record.objects.get(), "entry", 1, SOON)
    assert pending.held(Record.objects.get(), unlocked.ring, SOON) == ()
    assert Pending.objects.count() == 0


def test_what_is_pending_opens_for_nobody_else() -> None:
    accounts.make("me", "four good plain words")
    other = accounts.make("other", "four other plain words")
    record = Record.objects.order_by("pk")[0]
    pending.put(record, "entry", 1, SOON)
    assert pending.held(record, other.ring, NOW) == ()
