"""What a command could not do."""

from __future__ import annotations


class CommandError(Exception):
    """One sentence for the person: what is wrong, and what to do."""


def refused(fault: OSError) -> str:
    """What the system did not allow, and where."""
    place = fault.filename or "a file"
    return f"{place} cannot be used: {fault.strerror}"


def small(sentence: str) -> str:
    """A sentence as the end of another: it begins small, and has no full stop."""
    return f"{sentence[:1].lower()}{sentence[1:]}".rstrip(".")
