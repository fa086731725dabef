"""What the template of the path is handed."""

from __future__ import annotations

from dataclasses import dataclass

from amends.core.kinds.beginning import Aims
from amends.core.kinds.terms import TermsStated
from amends.core.path.gate import Criterion, Gate
from amends.core.standing import Standing
from amends.web.figures.behind import Behind, behind
from amends.web.parts.sources import (
    A_TAD_OF_TRUST,
    FIND_HAPPINESS,
    NOTICE_CHANGE,
    PLENTY,
    WILLING,
    WOULD_YOU,
    Source,
)
from amends.web.path.picture import Picture, picture
from amends.words.dates import day
from amends.words.fields import choice
from amends.words.headline import name, within
from amends.words.onward import why
from amends.words.reasons import criterion_sentence, step_sentence
from amends.words.stages import ASKS, HERE, NAMES, ON, apart

SOURCES: dict[str, Source] = {
    "friendship": WILLING,
    "trust": A_TAD_OF_TRUST,
    "change": NOTICE_CHANGE,
    "ending": FIND_HAPPINESS,
}


@dataclass(frozen=True)
class Waits:
    """One thing that a gate waits for: met or not, in words, and what it stands on."""

    is_met: bool
    sentence: str
    behind: Behind


@dataclass(frozen=True)
class GatePart:
    """A gate: its stage, what that asks, what it waits for; `is_next` is shown open."""

    stage: str
    asks: str
    is_open: bool
    is_next: bool
    criteria: tuple[Waits, ...]
    source: Source


@dataclass(frozen=True)
class Said:
    """Something that was said, with its day; `behind` is the entry."""

    text: str
    day: str
    behind: Behind


@dataclass(frozen=True)
class Beside:
    """What the person hopes beside what they have said, and what lies between."""

    hopes: tuple[str, ...]
    hope: Said | None
    wants: Said | None
    company: str
    between: str | None


@dataclass(frozen=True)
class PathPage:
    """The whole path at a moment."""

    ex: str
    picture: Picture
    lead: str
    closed_by: tuple[str, ...]
    beside: Beside
    step: str
    gates: tuple[GatePart, ...]
    source: Source


def path_page(at: Standing) -> PathPage:
    """The page of the path."""
    ex, is_on = name(at), at.way.direction == "on"
    lead = ON if at.path.stage is None else within(HERE[at.path.stage].format(ex=ex))
    return PathPage(
        ex=ex,
        picture=picture(at.path, is_on=is_on),
        lead=lead,
        closed_by=tuple(why(reason, ex) for reason in at.way.closed_by),
        beside=_beside(at, ex),
        step=step_sentence(at.path.next_step.reason, ex, at.ground.zone),
        gates=_gates(at, ex),
        source=PLENTY if is_on else WOULD_YOU,
    )


def _gates(at: Standing, ex: str) -> tuple[GatePart, ...]:
    closed = next((gate for gate in at.path.gates if not gate.is_open), None)
    return tuple(
        GatePart(
            stage=NAMES[gate.stage],
            asks=within(ASKS[gate.stage].format(ex=ex)),
            is_open=gate.is_open,
            is_next=gate is closed,
            criteria=_criteria(gate, at, ex),
            source=SOURCES[gate.stage],
        )
        for gate in at.path.gates
    )


def _criteria(gate: Gate, at: Standing, ex: str) -> tuple[Waits, ...]:
    return tuple(_waits(criterion, at, ex) for criterion in gate.criteria)


def _waits(criterion: Criterion, at: Standing, ex: str) -> Waits:
    zone, met = at.ground.zone, criterion.met
    return Waits(
        met,
        criterion_sentence(criterion.reason, ex, zone, met=met),
        behind(at, criterion.reason.because),
    )


def _beside(at: Standing, ex: str) -> Beside:
    aims = at.record.live(Aims)[-1:]
    wanted = [e for e in at.record.live(TermsStated) if e.body.wants][-1:]
    hopes = aims[0].body.hopes if aims else ()
    company = at.terms.company
    is_over = bool(at.terms.value("over"))
    between = apart(hopes, company, is_over=is_over)
    return Beside(
        hopes=tuple(choice("aims.stated", "hopes", hope, ex) for hope in hopes),
        hope=_said(at, aims[0].seq, aims[0].body.text) if aims else None,
        wants=_said(at, wanted[0].seq, wanted[0].body.wants) if wanted else None,
        company=_company(company, ex),
        between=within(between.format(ex=ex)) if aims else None,
    )


def _company(company: str, ex: str) -> str:
    found = choice("terms.stated", "company", company, ex)
    return "" if company == "unknown" else found


def _said(at: Standing, seq: int, text: str | None) -> Said:
    entry = next(entry for entry in at.record.entries if entry.seq == seq)
    return Said(text or "", day(entry.at, at.ground.zone), behind(at, (seq,)))
