"""Writing: any kind that a person may write, through the form of its fields."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.core.kinds.fields import Kind
from amends.core.kinds.ledger import Correction
from amends.core.record import Record
from amends.web.entries.forms import EntryForm, form_for
from amends.web.entries.pages import (
    HeldPage,
    address_of,
    choose_page,
    kind_at,
    write_page,
)
from amends.web.entries.writing import onward, place_back, written
from amends.web.sittings.half import half_of
from amends.web.sittings.http import UnlockedRequest, unlocked

OTHERWISE = "/"


@require_safe
@unlocked
def choose(request: UnlockedRequest) -> HttpResponse:
    """Everything that can be written."""
    page = choose_page(request.desk.record(), _back(request))
    return render(request, "entries/choose.html", {"page": page})


@unlocked
def write(request: UnlockedRequest, number: int) -> HttpResponse:
    """One kind's form; what is written leads back to where the person came from."""
    kind, record = kind_at(number), request.desk.record()
    if kind is None:
        raise Http404
    if request.method == "POST":
        return _posted(request, form_for(kind, record, request.now, request.POST))
    like = _numbered(record, request.GET.get("like", ""))
    alike = like if isinstance(like, kind) else None
    form = form_for(kind, record, request.now, _half_typed(request), alike)
    form.initial.update(_about(request, record))
    return _shown(request, form)


@require_safe
@unlocked
def held(request: UnlockedRequest) -> HttpResponse:
    """It is night; what was written is offered again by day."""
    page = HeldPage(_back(request))
    return render(request, "entries/held.html", {"page": page})


def _half_typed(request: UnlockedRequest) -> QueryDict | None:
    """What was half typed here when it locked, or when help came first; or None."""
    half = half_of(request, request.path)
    if half is None:
        return None
    posted = QueryDict(mutable=True)
    for name, values in half.fields.items():
        posted.setlist(name, list(values))
    return posted


def _posted(request: UnlockedRequest, form: EntryForm) -> HttpResponse:
    if form.is_valid() and form.entry is not None:
        outcome = written(request, form.entry)
        if outcome.refused is None:
            return onward(outcome, _after(request, form.entry))
        form.refuse(outcome.refused)
    return _shown(request, form)


def _shown(request: UnlockedRequest, form: EntryForm) -> HttpResponse:
    page = write_page(form, _back(request))
    return render(request, "entries/write.html", {"page": page})


def _after(request: UnlockedRequest, entry: Kind) -> str:
    """Back; or, after a correction, on to writing what is right."""
    back = _back(request)
    if not isinstance(entry, Correction):
        return back
    of = _numbered(request.desk.record(), str(entry.of))
    if of is None or of.by_program:
        return back
    return f"{address_of(type(of))}?{urlencode({'like': entry.of, 'back': back})}"


def _about(request: UnlockedRequest, record: Record) -> dict[str, object]:
    """What the page from which somebody came has filled in: which entry, whose id."""
    about = _numbered(record, request.GET.get("about", ""))
    id_ = getattr(about, "id", None)
    filled: dict[str, object] = dict.fromkeys(("id", "matter", "commitment"), id_)
    of = request.GET.get("of", "")
    return {**filled, "of": of} if of.isdecimal() else filled


def _numbered(record: Record, number: str) -> Kind | None:
    if not number.isdecimal():
        return None
    return next((e.body for e in record.entries if e.seq == int(number)), None)


def _back(request: UnlockedRequest) -> str:
    return place_back(request.GET.get("back", ""), OTHERWISE)
