"""The lock: opening with a passphrase, and closing."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from amends.web.shelf.models import Account
from amends.web.sittings import sitting
from amends.web.sittings.forms import PassphraseForm
from amends.web.sittings.http import back


@dataclass(frozen=True)
class LockPage:
    """The form, and whether there is anything to open."""

    form: PassphraseForm
    has_record: bool


@sensitive_post_parameters("passphrase")
def unlock(request: HttpRequest) -> HttpResponse:
    """The lock page; the right words open the record."""
    form = PassphraseForm(request.POST or None)
    if form.is_valid():
        if sitting.open_with_passphrase(request, form.cleaned_data["passphrase"]):
            return HttpResponseRedirect(back(request, reverse("today")))
        form.add_error("passphrase", _("These words do not open it."))
    page = LockPage(form, Account.objects.exists())
    return render(request, "sittings/unlock.html", {"page": page})


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """Close the record at once."""
    sitting.lock(request)
    return HttpResponseRedirect(reverse("unlock"))
