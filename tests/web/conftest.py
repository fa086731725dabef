"""What tests of pages share: a clock that can be set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from amends import clock

SetClock = Callable[..., datetime]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Sets the clock to an hour (UTC) of a day of November 2026."""

    def set_to(hour: float, day: int = 24) -> datetime:
        moment = datetime(2026, 11, day, tzinfo=UTC) + timedelta(hours=hour)
        monkeypatch.setattr(clock, "now", lambda: moment)
        return moment

    return set_to
