"""The chat that is handed over at the door: read while somebody waits, and stopped."""

from __future__ import annotations

from dataclasses import replace

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from amends import clock
from amends.conversations.errors import ConversationError
from amends.web.chats.job import begun
from amends.web.chats.progress import progress
from amends.web.door import whereabouts
from amends.web.door.answered import with_answer
from amends.web.door.forms import form_for
from amends.web.door.onward import onward
from amends.web.door.shown import gone, shown
from amends.web.door.steps import number
from amends.web.door.visit import Visit


def handed_over(request: HttpRequest, visit: Visit, form: forms.Form) -> HttpResponse:
    """Begin to read the files; what is soon read leads on at once."""
    try:
        job = begun(form.cleaned_data["file"])
    except ConversationError as error:
        form.add_error("file", str(error))
        return shown(request, "chat", visit, form)
    visit = replace(visit.without("chat"), job=job, upload=None)
    whereabouts.remember(request, visit)
    if job.wait(settings.AMENDS_PATIENCE):
        return _read(request, visit, form)
    return HttpResponseRedirect(reverse("door-reading"))


@require_safe
def reading(request: HttpRequest) -> HttpResponse:
    """How far the chat is read; once it is, what comes next."""
    visit = whereabouts.visit_of(request, clock.now())
    if visit is None:
        return gone(request)
    if visit.job is None:
        return HttpResponseRedirect(onward(visit))
    if visit.job.is_over and "at" not in request.GET:
        return _read(request, visit, form_for("chat", visit, visit.seen, {}))
    return progress(request, visit.job, reverse("door-stop"))


@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    """Read no further; the chat is asked for again."""
    visit = whereabouts.visit_of(request, clock.now())
    if visit is None:
        return gone(request)
    whereabouts.remember(request, replace(visit, job=None))
    return HttpResponseRedirect(reverse("screen", args=[number("chat")]))


def _read(request: HttpRequest, visit: Visit, form: forms.Form) -> HttpResponse:
    """On with what was read; or, beside the field, why it could not be."""
    job = visit.job
    visit = replace(visit, job=None)
    try:
        upload = None if job is None else job.upload()
    except ConversationError as error:
        whereabouts.remember(request, visit)
        form.errors.clear()
        form.add_error("file", str(error))
        return shown(request, "chat", visit, form)
    visit = with_answer(visit, "chat", {"answer": "file"}, visit.seen)
    visit = replace(visit, upload=upload)
    whereabouts.remember(request, visit)
    return HttpResponseRedirect(onward(visit))
