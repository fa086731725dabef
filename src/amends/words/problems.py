"""Faults in the data, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "begins_twice": "a second beginning; the first, entry {first}, stands.",
        "id_twice": "the id `{id}` was used before, by entry {first}; this one has no"
        " effect.",
        "id_unknown": "nothing with the id `{id}` stands before this entry.",
        "corrects_itself": "a correction of itself corrects nothing.",
        "corrects_nothing": "there is no entry {of} before this one to correct.",
        "corrects_correction": "entry {of} is a correction, and is not corrected again.",
        "erases_nothing": "there is no entry {of} before this one to erase.",
        "left_differs": "what is left of entry {of} is not that entry without its text.",
    }
)
