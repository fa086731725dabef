"""The findings and the parts of an apology, by name."""

from __future__ import annotations

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
DANGERS = frozenset({"threat", "self_harm"})
"""What brings help first."""
