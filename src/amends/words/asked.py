"""The shape of the words of a kind: its name, what it is, and what its fields ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Asked:
    """One field: its label, help beside it, and its choices by their value."""

    label: str
    help: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    """One kind: its name on pages, one line on what it is, its fields by their name."""

    name: str
    what: str
    fields: Mapping[str, Asked] = field(default_factory=dict)
