"""What is held till morning, by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "account.given": "What happened",
        "aims.stated": "What you hope for",
        "standard.set": "What somebody who cheated should do, and never do",
        "claim.made": "Something in which you have changed",
        "lapse": "Something that you broke",
        "ending": "An ending",
    }
)
"""By kind; every kind that waits for day."""
