"""The header of one file as a row of steps, for a reader that takes all lines at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from amends.conversations.whatsapp.header import Exact, Forms, Header

FieldName = Literal["a", "b", "c", "hour", "minute", "second"]


class Number(Struct, frozen=True):
    """A number of so many digits at least and at most."""

    name: FieldName
    least: int
    most: int


class Literally(Struct, frozen=True):
    """Bytes that always stand there."""

    text: bytes


class Half(Struct, frozen=True):
    """AM or PM: one of two letters, then bytes that always stand there."""

    morning: int
    evening: int
    rest: bytes


Step = Number | Literally | Half


class Template(Struct, frozen=True):
    """The steps of the one form in which every header of a file is written."""

    steps: tuple[Step, ...]
    bracketed: bool
    long_year: bool


def template(found: Iterable[Header], forms: Forms) -> Template | None:
    """The template of a file, from some of its headers; None where they differ.

    Opening marks may differ: a phone sets one before some lines only.
    """
    if len(forms.families) != 1:
        return None
    [family] = forms.families
    if not family.is_plain:
        return None
    exact = {one.exact._replace(lead=0) for one in found if forms.holds(one)}
    if len(exact) != 1:
        return None
    [spelled] = exact
    if spelled.before or not (spelled.half == "" or spelled.half[0] in "Xx"):
        return None
    return Template(
        tuple(_steps(forms, spelled)),
        family.open == "[",
        family.long_year,
    )


def _steps(forms: Forms, spelled: Exact) -> Iterator[Step]:
    [family] = forms.families
    yield from _literal(family.open)
    least = 2 if forms.padded else 1
    year = 4 if family.long_year else 2
    if family.year_first:
        yield Number("a", year, year)
    else:
        yield Number("a", least, 2)
    yield from _literal(family.separator)
    yield Number("b", least, 2)
    yield from _literal(family.separator)
    yield Number("c", least, 2) if family.year_first else Number("c", year, year)
    yield from _literal(family.dot + spelled.join)
    yield Number("hour", 1, 2)
    yield from _literal(family.colon)
    yield Number("minute", 2, 2)
    if family.seconds:
        yield from _literal(family.colon)
        yield Number("second", 2, 2)
    yield from _literal(spelled.gap)
    yield from _half(spelled.half)
    yield from _literal(spelled.tail)


def _literal(text: str) -> Iterator[Literally]:
    if text:
        yield Literally(text.encode())


def _half(style: str) -> Iterator[Half]:
    if style:
        morning, evening = ("A", "P") if style[0] == "X" else ("a", "p")
        yield Half(ord(morning), ord(evening), style[1:].encode())
