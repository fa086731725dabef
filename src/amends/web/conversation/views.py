"""The conversation, and a file read while somebody waits."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from amends.conversations.errors import ConversationError
from amends.hand import HandError
from amends.web.chats.job import Job
from amends.web.chats.progress import progress
from amends.web.conversation.forms import FileForm
from amends.web.conversation.handing import Read, hand_over, handed, take_away
from amends.web.conversation.pages import conversation_page
from amends.web.conversation.signed import signed_in, small, take
from amends.web.parts.links import entry_address
from amends.web.sittings.http import UnlockedRequest, unlocked


@unlocked
def conversation(request: UnlockedRequest) -> HttpResponse:
    """What an import shows; a file that is posted is read and looked at first."""
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return _shown(request, form)
    files = form.cleaned_data["file"]
    try:
        terms = signed_in(small(files))
        if terms is not None:
            seq = take(request.desk, terms, request.now)
            return HttpResponseRedirect(entry_address(seq))
        job = hand_over(request, files)
    except (ConversationError, HandError) as error:
        return _refused(request, form, error)
    if job.wait(settings.AMENDS_PATIENCE):
        return _read(request, job, form)
    return HttpResponseRedirect(reverse("conversation-reading"))


@require_safe
@unlocked
def reading(request: UnlockedRequest) -> HttpResponse:
    """How far it is read; once it is, what comes next."""
    found = handed(request)
    if found is None:
        return HttpResponseRedirect(reverse("conversation"))
    if found.job.is_over and "at" not in request.GET:
        return _read(request, found.job, FileForm({}))
    return progress(request, found.job, reverse("conversation-cancel"))


@require_POST
@unlocked
def cancel(request: UnlockedRequest) -> HttpResponse:
    """Keep nothing of the file."""
    take_away(request)
    return HttpResponseRedirect(reverse("conversation"))


def _read(request: UnlockedRequest, job: Job, form: FileForm) -> HttpResponse:
    """On to what is asked of it; or, beside the field, why it could not be read."""
    found = handed(request)
    try:
        upload = job.upload()
    except ConversationError as error:
        take_away(request)
        return _refused(request, form, error)
    if found is None:
        return HttpResponseRedirect(reverse("conversation"))
    return HttpResponseRedirect(reverse(Read(upload, found.said).next))


def _refused(
    request: UnlockedRequest, form: FileForm, error: ConversationError | HandError
) -> HttpResponse:
    form.errors.clear()
    said = str(error)
    form.add_error("file", f"{said[:1].upper()}{said[1:].rstrip('.')}.")
    return _shown(request, form)


def _shown(request: UnlockedRequest, form: FileForm) -> HttpResponse:
    page = conversation_page(request.desk.record(), form, handed(request))
    return render(request, "conversation/conversation.html", {"page": page})
