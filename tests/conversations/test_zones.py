from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from amends.conversations.zones import instants, wall

HALF_HOUR = timedelta(minutes=30)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ZONES = (
    "Europe/London",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "UTC",
)


def milliseconds(moment: datetime) -> int:
    return round((moment - EPOCH) / timedelta(milliseconds=1))


@pytest.mark.parametrize("name", ZONES)
def test_every_half_hour_of_a_year_is_told_as_the_zone_tells_it(name: str) -> None:
    zone = ZoneInfo(name)
    moments = [
        datetime(2011, 1, 1, tzinfo=UTC) + n * HALF_HOUR for n in range(366 * 48)
    ]
    times = np.array([milliseconds(moment) for moment in moments])
    shown = [m.astimezone(zone).replace(tzinfo=UTC) for m in moments]
    meant = [moment.replace(tzinfo=zone) for moment in moments]
    assert wall(times, zone).tolist() == [milliseconds(m) for m in shown]
    assert instants(times, zone).tolist() == [milliseconds(m) for m in meant]
