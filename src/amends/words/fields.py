"""Every kind, field and choice in words: a name, a label, help beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from amends.words.asked import Asked, Words
from amends.words.headline import within
from amends.words.kinds import (
    beginning,
    contact,
    effort,
    ending,
    honesty,
    ledger,
    mirror,
    pause,
    question,
    safety,
    terms,
)

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        **beginning.WORDS,
        **safety.WORDS,
        **mirror.WORDS,
        **terms.WORDS,
        **contact.WORDS,
        **effort.WORDS,
        **question.WORDS,
        **honesty.WORDS,
        **pause.WORDS,
        **ending.WORDS,
        **ledger.WORDS,
    }
)
"""By the name under which a kind is written."""


def kind_name(tag: str) -> str:
    """What a kind is called on pages."""
    return WORDS[tag].name


def kind_line(tag: str, ex: str) -> str:
    """One line on what a kind is; `ex` is the name that the person gave."""
    return _named(WORDS[tag].what, ex)


def asked(tag: str, field: str, ex: str) -> Asked:
    """The words of a field; one of an inner part is named as in `at_most.times`."""
    found = WORDS[tag].fields[field]
    choices = {value: _named(said, ex) for value, said in found.choices.items()}
    said = replace(found, label=_named(found.label, ex), help=_named(found.help, ex))
    return replace(said, choices=choices)


def choice(tag: str, field: str, value: str, ex: str) -> str:
    """A chosen value in words; one without words of its own as it is written."""
    return asked(tag, field, ex).choices.get(value, value)


def _named(text: str, ex: str) -> str:
    """A sentence begins with a capital, also where it begins with them."""
    said = text.replace("{ex}", ex)
    return within(said[:1].upper() + said[1:])
