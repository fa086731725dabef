"""What sort of browser it was, in one word, and no more than that."""

from __future__ import annotations

FAMILIES = (
    ("Firefox", ("firefox/", "fxios/")),
    ("Edge", ("edg/", "edga/", "edgios/")),
    ("Chrome", ("chrome/", "crios/", "chromium/")),
    ("Safari", ("safari/",)),
)


def family(agent: str) -> str:
    """The family of a browser by how it introduces itself, or "another"."""
    said = agent.lower()
    for name, marks in FAMILIES:
        if any(mark in said for mark in marks):
            return name
    return "another"
