"""What a command could not do."""

from __future__ import annotations


class CommandError(Exception):
    """One sentence for the person: what is wrong, and what to do."""
