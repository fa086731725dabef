"""The fields of the terms: what a statement says of each, and how two bind at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from amends.core.binding.terms import UNKNOWN, Held, Slot, Terms, rank
from amends.core.facts.statements import Statement
from amends.core.kinds.terms import AtMost, Quiet
from amends.core.quiet import NIGHT, minutes


@dataclass(frozen=True)
class Field:
    """One field of the terms: what a statement says of it, and how two bind at once."""

    unstated: Any
    names: Callable[[Statement], Any]
    both: Callable[[Any, Any], Any]


def _company(statement: Statement) -> str | None:
    return "none" if statement.terms is None else statement.terms.company


def _lower(held: str, new: str) -> str:
    return new if rank(new) < rank(held) else held


def _channels(statement: Statement) -> frozenset[str] | None:
    named = statement.terms.channels if statement.terms else None
    return None if named is None else frozenset(named)


def _fewer(held: frozenset[str] | None, new: frozenset[str]) -> frozenset[str]:
    return new if held is None else held & new


def _rates(statement: Statement) -> tuple[AtMost, ...] | None:
    rate = statement.terms.at_most if statement.terms else None
    return None if rate is None else (rate,)


def _smaller(held: tuple[AtMost, ...], new: tuple[AtMost, ...]) -> tuple[AtMost, ...]:
    every = [*dict.fromkeys(held + new)]
    return tuple(
        one
        for one in every
        if not any(_is_tighter(other, one) for other in every if other != one)
    )


def _is_tighter(one: AtMost, other: AtMost) -> bool:
    return one.times <= other.times and one.days >= other.days


def _quiet(statement: Statement) -> tuple[Quiet, ...] | None:
    named = statement.terms.quiet if statement.terms else None
    return None if named is None else (named,)


def _longer(held: tuple[Quiet, ...], new: tuple[Quiet, ...]) -> tuple[Quiet, ...]:
    already, added = minutes(held or (NIGHT,)), minutes(new)
    if added >= already:
        return new
    return held if added <= already else (held or (NIGHT,)) + new


def _topics(statement: Statement) -> frozenset[str] | None:
    named = statement.terms.topics_off if statement.terms else None
    return None if named is None else frozenset(named)


def _matching(statement: Statement) -> bool | None:
    """False where a rate set by the ex's own hand takes the place of matching."""
    by_hand = statement.by_hand and _rates(statement) is not None
    return False if by_hand else None


def _flag(name: str) -> Callable[[Statement], bool | None]:
    def said(statement: Statement) -> bool | None:
        return getattr(statement.terms, name) if statement.terms else None

    return said


def _either(held: bool, new: bool) -> bool:  # noqa: FBT001 two flags of one field
    return held or new


FIELDS: dict[str, Field] = {
    "company": Field(UNKNOWN, _company, _lower),
    "channels": Field(None, _channels, _fewer),
    "at_most": Field((), _rates, _smaller),
    "reply_only": Field(unstated=False, names=_flag("reply_only"), both=_either),
    "quiet": Field((), _quiet, _longer),
    "topics_off": Field(frozenset(), _topics, frozenset.union),
    "over": Field(unstated=False, names=_flag("over"), both=_either),
    "matching": Field(unstated=True, names=_matching, both=_either),
}
UNSTATED = Terms({name: Slot(Held(field.unstated)) for name, field in FIELDS.items()})
