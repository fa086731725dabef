"""The public door of one's own record, with a clock that is wrong."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest

from amends import clock
from tests.cli.own_record import Command

pytestmark = pytest.mark.django_db


def test_today_says_never_also_where_the_clock_was_set_back_past_the_no(
    amends: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.fromisoformat("2026-11-02T12:00:00Z")
    monkeypatch.setattr(clock, "now", lambda: now)
    amends.write("begin", ex="Alex", timezone="UTC")
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=9))
    said = amends.write("terms.no_contact", source="they_said", words="Please stop.")
    assert said[:2] == (0, "Written, as entry 2.\n")

    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=1))
    standing = json.loads(amends("today", "--json")[1])

    assert standing["way_because"] == ["no_contact"]
    assert standing["pace"]["answer"] == "never"
    assert standing["pace"]["reasons"][-1] == {
        "rule": "clock",
        "text": "Something here is dated 11 November 2026, which is later than the clock says."
        " One of the two is wrong, and the stricter answer holds.",
        "because": [2],
    }
