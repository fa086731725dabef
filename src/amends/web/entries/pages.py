"""What the templates of writing are handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from amends.core.kinds.fields import Kind
from amends.core.record import Record
from amends.core.schema import kinds, tag
from amends.web.entries.forms import EntryForm
from amends.words.fields import kind_line, kind_name
from amends.words.headline import ex_in
from amends.words.kind_groups import GROUPS, REST

OWN_PAGES = {"mirror.answered": "mirror", "question.answered": "question"}
"""Kinds that are asked on a page of their own, where more is said than in a form."""


@dataclass(frozen=True)
class WritePage:
    """The form of one kind; `back` is where it came from."""

    title: str
    line: str
    waits_for_day: bool
    form: EntryForm
    back: str


@dataclass(frozen=True)
class Choice:
    """A kind that can be written, and where."""

    name: str
    line: str
    address: str


@dataclass(frozen=True)
class Group:
    """Kinds under one heading."""

    heading: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class ChoosePage:
    """Every kind that a person may write."""

    groups: tuple[Group, ...]
    back: str


@dataclass(frozen=True)
class HeldPage:
    """Something waits for day; `back` is where to go on."""

    back: str


def address_of(kind: type[Kind]) -> str:
    """Where a kind is written. A number, for an address says nothing of what is kept."""
    return reverse("write", args=[1 + kinds().index(kind)])


def kind_at(number: int) -> type[Kind] | None:
    """The kind that is written at this number; None where no person writes it."""
    if not 1 <= number <= len(kinds()):
        return None
    kind = kinds()[number - 1]
    return None if kind.by_program else kind


def write_page(form: EntryForm, back: str) -> WritePage:
    """The page of a form."""
    name = tag(form.kind)
    line = kind_line(name, ex_in(form.record))
    return WritePage(kind_name(name), line, form.kind.waits_for_day, form, back)


def choose_page(record: Record, back: str) -> ChoosePage:
    """Every kind that a person may write, in groups."""
    ex = ex_in(record)
    writable = {tag(kind): kind for kind in kinds() if not kind.by_program}
    named = {name for names in GROUPS.values() for name in names}
    groups = {**GROUPS, REST: tuple(name for name in writable if name not in named)}
    return ChoosePage(
        tuple(
            Group(heading, tuple(_choice(writable[name], ex) for name in names))
            for heading, names in groups.items()
            if names
        ),
        back,
    )


def _choice(kind: type[Kind], ex: str) -> Choice:
    name = tag(kind)
    place = reverse(OWN_PAGES[name]) if name in OWN_PAGES else address_of(kind)
    return Choice(kind_name(name), kind_line(name, ex), place)
