"""What is asked of a file that was read: which conversation, who is who, and whether to keep it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import update_wrapper

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from amends.conversations.errors import ConversationError
from amends.core.kinds.contact import Imported
from amends.web.chats import choosing
from amends.web.chats.forms import PeopleForm, WhichForm, WhoseForm
from amends.web.chats.preview import Preview, previews
from amends.web.chats.upload import TWO, Said
from amends.web.conversation.handing import Read, handed, say, take_away
from amends.web.conversation.pages import AskedPage, preview_page
from amends.web.sittings.http import UnlockedRequest, unlocked
from amends.words.headline import ex_in

View = Callable[[UnlockedRequest, Read], HttpResponse]


def once_read(view: View) -> Callable[[HttpRequest], HttpResponse]:
    """Lets a view be reached with a file that was read to its end; else to where that is waited for."""

    def guarded(request: UnlockedRequest) -> HttpResponse:
        found = handed(request)
        if found is None:
            return HttpResponseRedirect(reverse("conversation"))
        if not found.job.is_over:
            return HttpResponseRedirect(reverse("conversation-reading"))
        try:
            read = Read(found.job.upload(), found.said)
        except ConversationError:
            return HttpResponseRedirect(reverse("conversation-reading"))
        return view(request, read)

    update_wrapper(guarded, view)
    return unlocked(guarded)


@once_read
def which(request: UnlockedRequest, read: Read) -> HttpResponse:
    """Which of the conversations in the file it is about."""
    form = WhichForm(choosing.posted(request), upload=read.upload)
    if choosing.is_answered(request) and form.is_valid():
        return _said(request, read, Said(tuple(form.cleaned_data["which"])))
    record = request.desk.record()
    ex = ex_in(record)
    part = choosing.which(form, read.said, ex, record.zone)
    page = AskedPage(ex, reverse("conversation"), part)
    return render(request, "conversation/which.html", {"page": page})


@once_read
def people(request: UnlockedRequest, read: Read) -> HttpResponse:
    """Which of many names are the person's, and which the other's."""
    ex = ex_in(request.desk.record())
    form = PeopleForm(choosing.posted(request), names=read.names, ex=ex)
    if choosing.is_answered(request) and form.is_valid():
        return _said(request, read, replace(read.said, **form.cleaned_data))
    back = "conversation-which" if read.upload.holds_several else "conversation"
    page = AskedPage(ex, reverse(back), choosing.people(form, read.upload, read.said))
    return render(request, "conversation/people.html", {"page": page})


@once_read
def preview(request: UnlockedRequest, read: Read) -> HttpResponse:
    """What the file shows; once it is known who is who, its counts are kept."""
    if read.next != "conversation-preview":
        return HttpResponseRedirect(reverse(read.next))
    zone = request.desk.record().zone
    shown = previews(read.upload, read.said, zone, request.now)
    form = _form(request, read, shown)
    if request.method == "POST" and form.is_valid() and _is_kept(request, read, form):
        return HttpResponseRedirect(reverse("conversation"))
    page = preview_page(request.desk.record(), read, tuple(shown.values()), form)
    return render(request, "conversation/preview.html", {"page": page})


def _said(request: UnlockedRequest, read: Read, said: Said) -> HttpResponse:
    found = handed(request)
    if found is not None:
        say(request, found, said)
    return HttpResponseRedirect(reverse(Read(read.upload, said).next))


def _form(
    request: UnlockedRequest, read: Read, shown: Mapping[str, Preview]
) -> WhoseForm:
    spans = {
        order: _("%(first)s to %(last)s") % {"first": each.first, "last": each.last}
        for order, each in shown.items()
    }
    names = () if read.said.sides.are_known else read.names
    me = [names.index(each) for each in _own(read) if each in names]
    initial = {"me": me[0]} if len(me) == 1 else {}
    return WhoseForm(request.POST or None, spans=spans, names=names, initial=initial)


def _own(read: Read) -> set[str]:
    """The person's name, as the file itself tells it."""
    chats = read.upload.chosen(None, read.said)
    return {chat.names[chat.me] for chat in chats if chat.me is not None}


def _is_kept(request: UnlockedRequest, read: Read, form: WhoseForm) -> bool:
    """Whether the counts are kept now; where not, the form says why."""
    order, said = form.cleaned_data["order"], _whose(read, form)
    zone = request.desk.record().zone
    entry = read.upload.entry(order, said, zone=zone, now=request.now)
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


def _whose(read: Read, form: WhoseForm) -> Said:
    """Who is who, also where two names alone stand there and one of them was tapped."""
    if "me" not in form.cleaned_data or len(read.names) != TWO:
        return read.said
    me = read.names[form.cleaned_data["me"]]
    return replace(read.said, me=frozenset({me}), them=frozenset(read.names) - {me})
