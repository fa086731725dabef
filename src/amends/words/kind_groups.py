"""The kinds that a person writes, in groups, as somebody looks for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "What happened": (
            *("contact", "sign", "lapse", "lapse.disclosed", "involvement", "urge"),
            *("wellbeing", "note"),
        ),
        "What they said": ("terms.stated", "terms.no_contact", "rating"),
        "What you do": (
            *("matter.opened", "matter.settled", "commitment.made", "commitment.kept"),
            *("commitment.broken", "commitment.skipped", "commitment.closed"),
        ),
        "What you look at": (
            *("question.answered", "mirror.answered", "friendship.tested"),
            *("aims.stated", "standard.set", "standard.reviewed", "put_before"),
            *("claim.made", "claim.evidence", "claim.withdrawn"),
        ),
        "What stays": ("letter", "lesson", "ending", "beginning.anew", "draft.checked"),
        "The beginning": (
            "begin",
            "safety.answered",
            "account.given",
            "contact.before",
        ),
        "The record itself": ("correction",),
    }
)
"""By the heading; what is in none stands at the end."""
REST = "And"
