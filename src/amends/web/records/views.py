"""Which record is open."""

from __future__ import annotations

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from amends.web.records.pages import records_page
from amends.web.sittings.http import UnlockedRequest, unlocked


@unlocked
def records(request: UnlockedRequest) -> HttpResponse:
    """Every record of the account; one is chosen, and opens."""
    if request.method == "POST":
        return _opened(request, request.POST.get("record", ""))
    page = records_page(request.vault.unlocked, request.desk.record())
    return render(request, "records/records.html", {"page": page})


def _opened(request: UnlockedRequest, number: str) -> HttpResponse:
    account = request.vault.account
    chosen = account.records.filter(pk=number).first() if number.isdecimal() else None
    if chosen is None:
        raise Http404
    account.current = chosen
    account.save(update_fields=["current"])
    return HttpResponseRedirect(reverse("today"))
