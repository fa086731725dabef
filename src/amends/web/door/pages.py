"""What the templates of the door are handed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.urls import reverse

from amends.web.chats import choosing
from amends.web.chats.choosing import Choosing
from amends.web.chats.forms import PeopleForm, WhichForm
from amends.web.chats.preview import Preview, preview
from amends.web.door.entries import MAKER
from amends.web.door.steps import closings, number, previous
from amends.web.door.turned import turned
from amends.web.door.visit import Visit
from amends.web.door.words import QUESTIONS

SHOWING = ("people", "whose")
"""The screens on which what the file shows stands beside the question."""


@dataclass(frozen=True)
class DoorPage:
    """The first screen; `go_on` is where an open visit goes on."""

    zone: str
    go_on: str | None


@dataclass(frozen=True)
class Said:
    """An answer that closes contact, to be looked at once more."""

    step: str
    question: str
    answer: str


@dataclass(frozen=True)
class Tappable:
    """Something to tap."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True)
class Screen:
    """One question on one screen."""

    step: str
    ex: str
    title: str
    first_line: str
    lead: str
    note: str
    taps: tuple[Tappable, ...]
    form: forms.Form
    back: str
    is_kept: bool
    may_keep: bool
    said: tuple[Said, ...] = ()
    turned: tuple[str, ...] = ()
    preview: Preview | None = None
    list: Choosing[Any] | None = None


def screen_page(step: str, visit: Visit, form: forms.Form) -> Screen:
    """The screen of a step, with the answer given before, if any."""
    question, ex = QUESTIONS[step], {"ex": visit.ex}
    return Screen(
        step=step,
        ex=visit.ex,
        title=str(question.title) % ex,
        first_line=str(question.first_line) % ex,
        lead=str(question.lead) % ex,
        note=str(question.note) % ex,
        taps=_taps(step, visit),
        form=form,
        back=_back(step, visit),
        is_kept=visit.is_kept,
        may_keep="ties" in visit.answers and not visit.is_kept,
        said=said(visit) if step == "sure" else (),
        turned=turned(visit) if step == "mirror" else (),
        preview=_preview(visit, visit.value("dates")) if step in SHOWING else None,
        list=_listed(visit, form),
    )


def _listed(visit: Visit, form: forms.Form) -> Choosing[Any] | None:
    """The list of which the form takes an answer, if it is one of a list."""
    if isinstance(form, WhichForm):
        return choosing.which(form, visit.said, visit.ex, ZoneInfo(visit.zone))
    if isinstance(form, PeopleForm) and visit.upload:
        return choosing.people(form, visit.upload, visit.said)
    return None


def _back(step: str, visit: Visit) -> str:
    before = previous(step, visit)
    if before is None or MAKER.get(before) in (visit.kept or ()):
        return reverse("door")
    return reverse("screen", args=[number(before)])


def _taps(step: str, visit: Visit) -> tuple[Tappable, ...]:
    chosen = str(visit.value(step))
    if step == "whose" and visit.upload:
        pairs = [(str(i), n) for i, n in enumerate(visit.upload.names(visit.said))]
    elif step == "dates" and visit.upload:
        pairs = [(order, _span(visit, order)) for order in visit.upload.readings]
    else:
        ex = {"ex": visit.ex}
        pairs = [(v, str(label) % ex) for v, label in QUESTIONS[step].choices]
    return tuple(Tappable(v, label, v == chosen) for v, label in pairs)


def _span(visit: Visit, order: str) -> str:
    """The first and the last day of the chat under one reading, in plain words."""
    shown = _preview(visit, order)
    return f"{shown.first} – {shown.last}" if shown else ""


def _preview(visit: Visit, order: str | None) -> Preview | None:
    if visit.upload is None:
        return None
    zone = ZoneInfo(visit.zone)
    return preview(visit.upload, order, visit.said, zone, visit.seen)


def said(visit: Visit) -> tuple[Said, ...]:
    """The answers that close contact, with their questions."""
    ex = {"ex": visit.ex}
    return tuple(
        Said(
            step,
            str(QUESTIONS[step].title) % ex,
            str(dict(QUESTIONS[step].choices)[visit.value(step)]) % ex,
        )
        for step in closings(visit)
    )
