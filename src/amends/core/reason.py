"""Why something is so: a rule and the facts it stands on; never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

Value = str | int | float | bool | datetime | date | tuple[str, ...] | None


class Reason(Struct, frozen=True):
    """One rule that applied, its facts by name, and the entries it stands on.

    `because` holds sequence numbers, in order. Sentences are made in `words.py`.
    """

    rule: str
    facts: Mapping[str, Value] = {}
    because: tuple[int, ...] = ()


class Problem(Struct, frozen=True):
    """A fault in the data: entry `seq` has no effect, or not the one it claims."""

    seq: int
    rule: str
    facts: Mapping[str, Value] = {}
