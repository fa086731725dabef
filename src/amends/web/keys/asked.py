"""Asking for the words again before anything grave."""

from __future__ import annotations

from django.forms import Form
from django.utils.translation import gettext as _

from amends.web.sittings import sitting
from amends.web.sittings.http import UnlockedRequest

FIELD = "passphrase"


def is_asked(request: UnlockedRequest, form: Form) -> bool:
    """Whether the form is whole and its passphrase is that of who is here.

    Where it is not, the form says so.
    """
    if not form.is_valid():
        return False
    if sitting.asked_again(request, form.cleaned_data[FIELD]):
        return True
    form.add_error(FIELD, _("These words do not open it."))
    return False
