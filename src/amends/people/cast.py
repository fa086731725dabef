"""The three together, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from amends.core.kinds.fields import Kind
from amends.people.ada import ada
from amends.people.ben import ben
from amends.people.cleo import cleo

PEOPLE: Mapping[str, Callable[[datetime], tuple[Kind, ...]]] = MappingProxyType(
    {"Ada": ada, "Ben": ben, "Cleo": cleo}
)
"""Ada has just begun, Ben is a year in, Cleo lapsed last week."""
