"""The forms of the keep page; the grave ones ask for the words again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from amends.web.numbers import numbers
from amends.web.sittings.forms import CodeForm, PassphraseForm, WordsForm, secret
from amends.web.sittings.sitting import LEAST_IDLE, MOST_IDLE

UNREAD = {"autocomplete": "off", "spellcheck": "false"}


class IdleForm(forms.Form):
    """After how many quiet minutes it locks."""

    idle = forms.IntegerField(
        label=_("Lock after so many quiet minutes"),
        min_value=LEAST_IDLE,
        max_value=MOST_IDLE,
        widget=forms.NumberInput(attrs={"autocomplete": "off"}),
    )


class LeavingForm(forms.Form):
    """Where “Leave this page” goes, and whether Shift three times does the same."""

    exit_to = forms.URLField(
        label=_("“Leave this page” goes to"),
        help_text=_("An address, like https://www.wikipedia.org. Empty: a blank page."),
        required=False,
        max_length=200,
        assume_scheme="https",
        widget=forms.URLInput(attrs=UNREAD),
        error_messages={"invalid": _("That is no address of a page.")},
    )
    shift_leaves = forms.BooleanField(
        label=_("Shift three times leaves too"), required=False
    )

    def clean_exit_to(self) -> str:
        """A page of the web, and nothing that could run something."""
        address: str = self.cleaned_data["exit_to"]
        if address and not address.startswith(("https://", "http://")):
            raise forms.ValidationError(_("That is no address of a page."))
        return address


class DeviceForm(CodeForm):
    """What the device shows, before it is asked for; no spare code is there yet."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("The six digits that it shows")


class NewWordsForm(WordsForm):
    """The words as they are, and new ones."""

    passphrase = secret(_("Your words as they are now"), "current-password")
    field_order = ("passphrase", "words", "again")


class GroupsForm(forms.Form):
    """Two groups of the spare key, typed back from the paper."""

    first = forms.CharField(max_length=8, widget=forms.TextInput(attrs=UNREAD))
    second = forms.CharField(max_length=8, widget=forms.TextInput(attrs=UNREAD))

    def __init__(self, *args: Any, groups: tuple[int, int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, number in zip(("first", "second"), groups, strict=True):
            self.fields[name].label = _("Group %(number)d") % {"number": number}


class ExportForm(PassphraseForm):
    """Which entries stay out of the record file."""

    withhold = forms.CharField(
        label=_("Entries to withhold, like 2, 5-9"),
        required=False,
        max_length=2000,
        widget=forms.TextInput(attrs=UNREAD),
    )

    def clean_withhold(self) -> frozenset[int]:
        """The numbers that were named."""
        try:
            return numbers(self.cleaned_data["withhold"])
        except ValueError:
            raise forms.ValidationError(_("Numbers, like 2, 5-9.")) from None


class RestoreForm(PassphraseForm):
    """A backup, and what opens it."""

    file = forms.FileField(label=_("The backup file"))
    secret = secret(_("The words or the spare key of the backup"), "off")


class EverythingForm(PassphraseForm):
    """That everything is to go."""

    sure = forms.BooleanField(label=_("Everything. It cannot be brought back."))
