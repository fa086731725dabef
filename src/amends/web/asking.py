"""A page that asks for one kind in its own place: its form, shown or sent."""

from __future__ import annotations

from django.http import HttpResponse

from amends.core.kinds.fields import Kind
from amends.web.entries.forms import EntryForm, form_for
from amends.web.entries.writing import onward, written
from amends.web.sittings.http import UnlockedRequest


def answered(
    request: UnlockedRequest, kind: type[Kind], back: str
) -> EntryForm | HttpResponse:
    """The form, to be shown; or, once it is written, the way back.

    It asks for no date: on these pages it is always now.
    """
    record, sent = request.desk.record(), request.POST or None
    form = form_for(kind, record, request.now, sent)
    del form.fields["at"]
    if form.is_valid() and form.entry is not None:
        outcome = written(request, form.entry)
        if outcome.refused is None:
            return onward(outcome, back)
        form.refuse(outcome.refused)
    return form
