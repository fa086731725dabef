"""The keep page, how it locks, and new words."""

from __future__ import annotations

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from amends.vault.spoken import spoken
from amends.web.keys.asked import is_asked
from amends.web.keys.forms import EverythingForm, IdleForm, LeavingForm, NewWordsForm
from amends.web.keys.pages import AskPage, DeletedPage, KeepPage
from amends.web.parts.stays import stays
from amends.web.shelf import accounts, scrub
from amends.web.shelf.models import Account
from amends.web.sittings import sitting
from amends.web.sittings.changing import change_words
from amends.web.sittings.former import openings_in_words
from amends.web.sittings.http import UnlockedRequest, unlocked
from amends.web.sittings.strength import four_words

SPOKEN = 10
DONE = {
    "words": gettext_lazy(
        "The new words open it from now on. Whoever was signed in elsewhere is not any more."
    ),
    "paper": gettext_lazy("The spare key on paper opens it from now on."),
    "off": gettext_lazy("The second factor is off, and its spare codes are dead."),
    "restored": gettext_lazy(
        "Restored, and open now. What was open before stands beside it, under “Another record”."
    ),
}


@require_safe
@unlocked
def keep(request: UnlockedRequest) -> HttpResponse:
    """Everything about the keys, and what can be done with them."""
    return _kept(request, LeavingForm(initial=_plain(request.vault.account)))


def _kept(request: UnlockedRequest, leaving: LeavingForm) -> HttpResponse:
    account = request.vault.account
    known, purse = request.desk.known(), request.vault.unlocked.purse
    page = KeepPage(
        openings=openings_in_words(request.vault),
        idle=IdleForm(initial={"idle": account.idle}),
        leaving=leaving,
        entries=known.count,
        has_spare=purse.spare is not None,
        has_second=purse.totp is not None,
        faults=tuple(map(str, known.faults)),
        head=spoken("words", known.head, SPOKEN),
        done=str(DONE.get(request.GET.get("done", ""), "")),
    )
    return render(request, "keys/keep.html", {"page": page})


@require_POST
@unlocked
def idle(request: UnlockedRequest) -> HttpResponse:
    """After how many quiet minutes it locks from now on."""
    form = IdleForm(request.POST)
    if form.is_valid():
        account = request.vault.account
        account.idle = form.cleaned_data["idle"]
        account.save(update_fields=["idle"])
    return HttpResponseRedirect(reverse("keep"))


@require_POST
@unlocked
def leaving(request: UnlockedRequest) -> HttpResponse:
    """Where leaving goes from now on, and by what."""
    form, account = LeavingForm(request.POST), request.vault.account
    if not form.is_valid():
        return _kept(request, form)
    account.exit_to = form.cleaned_data["exit_to"]
    account.shift_leaves = form.cleaned_data["shift_leaves"]
    account.save(update_fields=["exit_to", "shift_leaves"])
    return HttpResponseRedirect(reverse("keep"))


def _plain(account: Account) -> dict[str, object]:
    return {"exit_to": account.exit_to, "shift_leaves": account.shift_leaves}


@sensitive_post_parameters()
@unlocked
def words(request: UnlockedRequest) -> HttpResponse:
    """New words: everything is sealed anew, and every other sitting ends."""
    form = NewWordsForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        change_words(request, request.vault, form.cleaned_data["words"], request.now)
        return kept("words")
    says = (
        _(
            "Everything is sealed anew under new keys, and whoever is signed in elsewhere is not any more."
        ),
        _("Four words by chance, if you want them: %(words)s")
        % {"words": four_words()},
    )
    return ask(request, AskPage(_("New words"), says, form, _("Change them")))


@sensitive_post_parameters()
@unlocked
def everything(request: UnlockedRequest) -> HttpResponse:
    """Delete everything, at once."""
    form = EverythingForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        account = request.vault.account
        sitting.leave(request)
        accounts.forget(account)
        scrub.scrub(request.now)
        return HttpResponseRedirect(reverse("deleted"))
    says = (
        _(
            "The keys go first, then every row. Files that you exported or copied stay where they are."
        ),
        *filter(None, [stays()]),
        _("If a court case is on or expected, ask a lawyer before you erase anything."),
    )
    return ask(request, AskPage(_("Delete everything"), says, form, _("Delete it all")))


@require_safe
def deleted(request: HttpRequest) -> HttpResponse:
    """It is deleted: said to whoever did it, who has no account any more."""
    if isinstance(request.user, Account):
        return HttpResponseRedirect(reverse("keep"))
    if not settings.AMENDS_HOSTED and Account.objects.exists():
        return HttpResponseRedirect(reverse("door"))
    return render(request, "keys/deleted.html", {"page": DeletedPage(stays())})


def kept(done: str) -> HttpResponse:
    """Back to the keep page, which says what was done."""
    return HttpResponseRedirect(f"{reverse('keep')}?{urlencode({'done': done})}")


def ask(request: UnlockedRequest, page: AskPage) -> HttpResponse:
    """The page that asks for one grave thing."""
    return render(request, "keys/ask.html", {"page": page})
