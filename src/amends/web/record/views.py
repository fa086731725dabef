"""The record: read, checked, and words erased from it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from amends.core.record import Record
from amends.core.schema import kinds
from amends.web.parts.links import entry_address
from amends.web.parts.stays import stays
from amends.web.record.heads import HEADS
from amends.web.record.items import Item, Reader
from amends.web.record.pages import Asked, check_page, record_page
from amends.web.record.timeline import Timeline, page_of, timeline
from amends.web.sittings.forms import PassphraseForm
from amends.web.sittings.http import UnlockedRequest, unlocked
from amends.web.sittings.sitting import asked_again

MOST_DIGITS = 9


@dataclass(frozen=True)
class ErasePage:
    """The entry whose words are to go, and the form that asks for the passphrase."""

    item: Item
    form: PassphraseForm
    back: str
    stays: str


@require_safe
@unlocked
def record(request: UnlockedRequest) -> HttpResponse:
    """One page of the time line; `entry` in the address asks for the page it is on."""
    known = request.desk.known()
    line = known.record.once(timeline)
    asked = _asked(request.GET, line)
    has_others = request.vault.account.records.count() > 1
    reader = _reader(request, known.record)
    page = record_page(known, reader, line, asked, has_others=has_others)
    return render(request, "record/record.html", {"page": page})


@require_safe
@unlocked
def check(request: UnlockedRequest) -> HttpResponse:
    """The whole record, read and checked anew from what is kept."""
    page = check_page(request.vault.read_anew())
    return render(request, "record/check.html", {"page": page})


@sensitive_post_parameters("passphrase")
@unlocked
def erase(request: UnlockedRequest, seq: int) -> HttpResponse:
    """Asks once more, and for the passphrase; then the words of an entry are gone."""
    item = _item(request, seq)
    form = PassphraseForm(request.POST or None)
    if item.can_erase and form.is_valid():
        if asked_again(request, form.cleaned_data["passphrase"]):
            request.vault.erase(request.desk, seq, request.now)
            return HttpResponseRedirect(entry_address(seq))
        form.add_error("passphrase", _("These words do not open it."))
    page = ErasePage(item, form, entry_address(seq), stays())
    return render(request, "record/erase.html", {"page": page})


def _item(request: UnlockedRequest, seq: int) -> Item:
    record = request.desk.record()
    entry = next((entry for entry in record.entries if entry.seq == seq), None)
    if entry is None:
        raise Http404
    return _reader(request, record).item(entry)


def _reader(request: UnlockedRequest, record: Record) -> Reader:
    problems = {problem.seq: problem for problem in record.problems}
    return Reader(record, HEADS.of(request.vault.unlocked.kept), request.now, problems)


def _asked(query: QueryDict, line: Timeline) -> Asked:
    seq = _number(query.get("entry", ""))
    if seq is not None:
        return Asked(page_of(line.entries, seq))
    month, kind = query.get("month", ""), _number(query.get("kind", ""))
    return Asked(
        max(1, _number(query.get("page", "")) or 1),
        month if month in line.months else "",
        kinds()[kind - 1] if kind and kind <= len(kinds()) else None,
    )


def _number(text: str) -> int | None:
    is_number = text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS
    return int(text) if is_number else None
