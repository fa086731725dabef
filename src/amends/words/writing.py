"""Why something may not be written, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "by_program": "this is written by the program alone, or by {ex}'s own hand.",
        "missing": "`{field}` is missing.",
        "most_open": "{most} things promised to {ex} are open already. Keep or close one"
        " first: bigger promises are broken more.",
        "set_aside_why": "a line is set aside with a reason, in your own words.",
        "set_aside_by_day": "a line is set aside by day. Until then it stands.",
        "by_day": "nothing that lasts is decided between midnight and {from}. It is held"
        " until day.",
    }
)
