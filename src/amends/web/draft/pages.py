"""What the template of the draft is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.standing import Standing
from amends.drafts.check import Checked, Finding
from amends.drafts.reader import Reader, ReaderError, second
from amends.drafts.terms import checked_at
from amends.web.draft.forms import DraftForm
from amends.web.draft.marked import Piece, pieces
from amends.web.parts.pace import PacePart, PracticalPart, pace_part, practical_part
from amends.words import drafts
from amends.words.headline import name


@dataclass(frozen=True)
class Note:
    """What was found in one place under one name: its number, the name, and each why."""

    number: int
    title: str
    whys: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """What was found in a text that is shown once.

    `line` where there is no note; `fault` where the second reader did not answer.
    """

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    there: tuple[str, ...]
    lacking: tuple[str, ...]
    weight: str
    line: str | None
    fault: str | None
    needs_help: bool
    labels: tuple[str, ...]


@dataclass(frozen=True)
class DraftPage:
    """The pace on top, then the form or what was read."""

    pace: PacePart
    practical: PracticalPart | None
    form: DraftForm
    reading: Reading | None


def draft_page(
    at: Standing, form: DraftForm, text: str | None, reader: Reader | None = None
) -> DraftPage:
    """The page at a moment; with a text, what its words would do.

    A `reader` is asked too; where it does not answer, its `fault` stands beside the rest.
    """
    reading = None if text is None else _reading(text, at, reader)
    return DraftPage(pace_part(at), practical_part(at), form, reading)


def _read(text: str, at: Standing, reader: Reader | None) -> tuple[Checked, str | None]:
    read = checked_at(text, at)
    if reader is None:
        return read, None
    try:
        return second(reader, text, read), None
    except ReaderError as fault:
        return read, str(fault)


def _reading(text: str, at: Standing, reader: Reader | None) -> Reading:
    read, fault = _read(text, at, reader)
    found = _together(read.findings)
    return Reading(
        pieces=pieces(text, tuple(same[0] for same in found)),
        notes=tuple(_note(n, same, at) for n, same in enumerate(found, 1)),
        there=tuple(drafts.PARTS[part] for part in read.there),
        lacking=tuple(drafts.PARTS[part] for part in read.lacking),
        weight=drafts.WEIGHT,
        line=_line(read),
        fault=fault,
        needs_help=read.help,
        labels=tuple(dict.fromkeys(one.label for one in read.findings)),
    )


def _together(findings: tuple[Finding, ...]) -> list[list[Finding]]:
    """Findings in their order; those of one name about the same words stand as one."""
    found: dict[tuple[str, int, int], list[Finding]] = {}
    for one in findings:
        found.setdefault((one.label, one.start, one.end), []).append(one)
    return list(found.values())


def _note(number: int, same: list[Finding], at: Standing) -> Note:
    ex, zone = name(at), at.ground.zone
    whys = dict.fromkeys(drafts.sentence(one.why, ex, zone) for one in same)
    return Note(number, drafts.TITLES[same[0].label], tuple(whys))


def _line(read: Checked) -> str | None:
    if read.declined:
        return drafts.DECLINED
    return None if read.findings else drafts.NOTHING
