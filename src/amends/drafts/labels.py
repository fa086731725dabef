"""The findings and the parts of an apology, by name."""

from __future__ import annotations

from typing import Literal, get_args

FINDINGS = (
    "pressure",
    "guilt",
    "blame",
    "conditional",
    "minimising",
    "overpromise",
    "lovebombing",
    "surveillance",
    "too_soon",
    "unbacked",
    "threat",
    "self_harm",
)
"""What words can do to the one who reads them."""

PARTS = (
    "responsibility",
    "repair",
    "regret",
    "explanation",
    "repentance",
    "forgiveness",
)
"""In their order of weight (Lewicki, Polin and Lount 2016)."""

LABELS = FINDINGS + PARTS
Danger = Literal["threat", "self_harm"]
DANGERS: frozenset[Danger] = frozenset(get_args(Danger))
"""What brings help first."""
