"""The conversation, and an import in two steps: looked at, then kept."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from amends.core.kinds.contact import Imported
from amends.web.conversation.forms import FileForm, WhoseForm
from amends.web.conversation.pages import conversation_page, preview_page
from amends.web.conversation.waiting import Waiting, put_down, take_away, waiting
from amends.web.sittings.http import UnlockedRequest, unlocked


@unlocked
def conversation(request: UnlockedRequest) -> HttpResponse:
    """What an import shows; a file that is posted is read and looked at first."""
    record = request.desk.record()
    form = FileForm(request.POST or None, request.FILES or None, zone=record.zone)
    if request.method == "POST" and form.is_valid():
        put_down(request, form.cleaned_data["upload"])
        return HttpResponseRedirect(reverse("conversation-preview"))
    page = conversation_page(record, form)
    return render(request, "conversation/conversation.html", {"page": page})


@unlocked
def preview(request: UnlockedRequest) -> HttpResponse:
    """What the file shows; once it is known who is who, its counts are kept."""
    found = waiting(request)
    if found is None:
        return HttpResponseRedirect(reverse("conversation"))
    form = WhoseForm(request.POST or None, waiting=found, initial={"me": found.me})
    if request.method == "POST" and form.is_valid() and _is_kept(request, found, form):
        return HttpResponseRedirect(reverse("conversation"))
    page = preview_page(request.desk.record(), found, form)
    return render(request, "conversation/preview.html", {"page": page})


@require_POST
@unlocked
def cancel(request: UnlockedRequest) -> HttpResponse:
    """Keep nothing of the file."""
    take_away(request)
    return HttpResponseRedirect(reverse("conversation"))


def _is_kept(request: UnlockedRequest, found: Waiting, form: WhoseForm) -> bool:
    """Whether the counts are kept now; where not, the form says why."""
    said = form.cleaned_data
    entry = found.entry(said["order"], said["me"], request.now)
    if entry is None:
        form.add_error(None, _("The file holds no message; there is nothing to keep."))
        return False
    known = request.desk.record().live(Imported)
    if any(entry.digest == each.body.digest for each in known):
        form.add_error(None, _("This file was imported before, exactly as it is."))
        return False
    request.desk.enter([entry])
    take_away(request)
    return True
