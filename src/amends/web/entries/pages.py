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
class ChoosePage:
    """Every kind that a person may write."""

    choices: tuple[Choice, ...]
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
    """Every kind that a person may write, in the order of the closed set."""
    ex = ex_in(record)
    return ChoosePage(
        tuple(
            Choice(kind_name(tag(kind)), kind_line(tag(kind), ex), address_of(kind))
            for kind in kinds()
            if not kind.by_program
        ),
        back,
    )
