"""Files that leave and come back: the record file, the backup, restoring."""

from __future__ import annotations

from importlib.resources import files

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from amends.vault.faults import DamagedError, VaultError
from amends.vault.files.record_file import SAYS
from amends.web.keys.asked import FIELD, is_asked
from amends.web.keys.forms import ExportForm, RestoreForm
from amends.web.keys.pages import AskPage
from amends.web.keys.views import ask, kept
from amends.web.numbers import beyond
from amends.web.shelf import backup
from amends.web.shelf.export import exported
from amends.web.sittings.forms import PassphraseForm
from amends.web.sittings.http import UnlockedRequest, unlocked
from amends.web.sittings.warm import WARM

CHECKERS = {"py": "verify_record.py", "html": "verify_record.html"}


@sensitive_post_parameters()
@unlocked
def export(request: UnlockedRequest) -> HttpResponse:
    """The readable, signed record file."""
    form = ExportForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        withheld = form.cleaned_data["withhold"]
        missing = beyond(withheld, request.desk.known().count)
        try:
            if missing is None:
                data = exported(
                    request.vault.unlocked, request.desk, request.now, withheld
                )
                return _download(request, data, "jsonl")
            form.add_error("withhold", _("There is no entry %(n)d.") % {"n": missing})
        except DamagedError as fault:
            form.add_error("withhold", str(fault))
    says = (
        SAYS,
        _(
            "What they did, and what the record bears out, are never in it. Whoever has the file can read it. It will be in your downloads."
        ),
    )
    return ask(request, AskPage(_("A record file"), says, form, _("Write it")))


@sensitive_post_parameters()
@unlocked
def save(request: UnlockedRequest) -> HttpResponse:
    """The sealed backup."""
    form = PassphraseForm(request.POST or None)
    if request.method == "POST" and is_asked(request, form):
        words = form.cleaned_data[FIELD]
        data = backup.written(request.vault.unlocked, words, request.now)
        return _download(request, data, "bin")
    says = (
        _(
            "A sealed copy with its keys. The words of today open it, and so does the spare key, also after the words have changed."
        ),
    )
    return ask(request, AskPage(_("A backup"), says, form, _("Write it")))


@sensitive_post_parameters()
@unlocked
def restore(request: UnlockedRequest) -> HttpResponse:
    """A record made from a backup, beside the one that is open."""
    form = RestoreForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and is_asked(request, form):
        data, secret = form.cleaned_data["file"].read(), form.cleaned_data["secret"]
        try:
            backup.restored(request.vault.unlocked, data, secret, request.now)
            WARM.drop(request.vault.sitting)
            return kept("restored")
        except VaultError as fault:
            form.add_error("file", str(fault))
    says = (
        _(
            "What is open now stays as it is. The restored record stands beside it, and is the one that opens from now on."
        ),
    )
    page = AskPage(_("Restore"), says, form, _("Restore it"), is_upload=True)
    return ask(request, page)


@require_safe
def checker(request: HttpRequest, which: str) -> HttpResponse:
    """One of the two readers that check a record file by themselves."""
    if which not in CHECKERS:
        raise Http404
    name = CHECKERS[which]
    data = files("amends.vault.files").joinpath(name).read_bytes()
    return _attached(data, name)


def _download(request: UnlockedRequest, data: bytes, ending: str) -> HttpResponse:
    return _attached(data, f"notes-{request.now:%Y-%m-%d}.{ending}")


def _attached(data: bytes, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
