"""What is asked of somebody who wants to open their record."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class PassphraseForm(forms.Form):
    """The passphrase, as it was chosen."""

    passphrase = forms.CharField(
        label=_("Your words"),
        max_length=1000,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
