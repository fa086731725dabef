"""What the templates of the record are handed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlencode

from django.urls import reverse

from amends.core.kinds.fields import Kind
from amends.core.schema import kinds, tag
from amends.desk import Known
from amends.web.entries.pages import address_of
from amends.web.record.items import Item, Reader
from amends.web.record.timeline import PAGE, Entries, Timeline, month_of
from amends.words.dates import MONTHS
from amends.words.fields import kind_name


@dataclass(frozen=True)
class Asked:
    """What is to be seen: a page, of a month and a kind; an empty month leaves open."""

    page: int = 1
    month: str = ""
    kind: type[Kind] | None = None


@dataclass(frozen=True)
class Option:
    """Something to filter by."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Month:
    """The entries of one month on a page."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class RecordPage:
    """One page of the time line."""

    count: int
    zone: str
    faults: tuple[str, ...]
    problems: tuple[int, ...]
    months: tuple[Month, ...]
    by_month: tuple[Option, ...]
    by_kind: tuple[Option, ...]
    is_filtered: bool
    newer: str
    older: str
    correction: str
    has_others: bool


@dataclass(frozen=True)
class CheckPage:
    """What a check of the whole record found; `head` in groups of four."""

    count: int
    head: tuple[str, ...]
    faults: tuple[str, ...]


def record_page(
    known: Known, reader: Reader, line: Timeline, asked: Asked, *, has_others: bool
) -> RecordPage:
    """The page that was asked for."""
    found = line.chosen(asked.month, asked.kind)
    shown = found[(asked.page - 1) * PAGE : asked.page * PAGE]
    return RecordPage(
        count=known.count,
        zone=known.record.zone.key,
        faults=tuple(map(str, known.faults)),
        problems=tuple(reader.problems),
        months=_months(shown, reader),
        by_month=_by_month(line, asked.month),
        by_kind=_by_kind(line, asked.kind),
        is_filtered=bool(asked.month or asked.kind),
        newer=_address(asked, asked.page - 1) if asked.page > 1 else "",
        older=_address(asked, asked.page + 1) if len(found) > asked.page * PAGE else "",
        correction=address_of(_kind_named("correction")),
        has_others=has_others,
    )


def check_page(known: Known) -> CheckPage:
    """What was found."""
    spelt = known.head.hex()
    groups = tuple(spelt[place : place + 4] for place in range(0, len(spelt), 4))
    return CheckPage(known.count, groups, tuple(map(str, known.faults)))


def month_name(month: str) -> str:
    """`2026-11` in words."""
    year, number = month.split("-")
    return f"{MONTHS[int(number) - 1]} {int(year)}"


def number_of(kind: type[Kind]) -> str:
    """By which number an address means a kind: it says nothing of what is kept."""
    return str(1 + kinds().index(kind))


def _months(shown: Entries, reader: Reader) -> tuple[Month, ...]:
    zone = reader.record.zone
    return tuple(
        Month(month_name(month), tuple(map(reader.item, entries)))
        for month, entries in groupby(shown, lambda entry: month_of(entry.at, zone))
    )


def _by_month(line: Timeline, chosen: str) -> tuple[Option, ...]:
    return tuple(
        Option(month, month_name(month), len(entries), is_chosen=month == chosen)
        for month, entries in line.months.items()
    )


def _by_kind(line: Timeline, chosen: type[Kind] | None) -> tuple[Option, ...]:
    found = [
        Option(number_of(k), kind_name(tag(k)), len(e), is_chosen=k is chosen)
        for k, e in line.kinds.items()
    ]
    return tuple(sorted(found, key=lambda option: option.label))


def _address(asked: Asked, page: int) -> str:
    kind = "" if asked.kind is None else number_of(asked.kind)
    named = {"month": asked.month, "kind": kind, "page": str(page)}
    return f"{reverse('record')}?{urlencode({n: v for n, v in named.items() if v})}"


def _kind_named(name: str) -> type[Kind]:
    return next(kind for kind in kinds() if tag(kind) == name)
