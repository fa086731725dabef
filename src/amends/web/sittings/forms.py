"""What is asked of somebody who opens their record, or chooses words for it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from amends.web.shelf.accounts import LOCAL
from amends.web.sittings.strength import LONGEST, weakness

WEAK = {
    "short": _("At least twelve letters. Four words are best."),
    "long": _("That is too long. Four words are best."),
    "common": _("Many people use this one. Four words are best."),
    "guessable": _("That is too easily guessed. Four words are best."),
}


def secret(label: Any, kind: str) -> forms.CharField:
    """A field for words that nobody else should see."""
    widget = forms.PasswordInput(attrs={"autocomplete": kind})
    return forms.CharField(label=label, max_length=LONGEST, strip=False, widget=widget)


class PassphraseForm(forms.Form):
    """The passphrase, as it was chosen."""

    passphrase = secret(_("Your words"), "current-password")


class NamedForm(forms.Form):
    """A name besides, where the program is hosted and many have one."""

    name = forms.CharField(
        label=_("Your name here"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not settings.AMENDS_HOSTED:
            del self.fields["name"]

    @property
    def account_name(self) -> str:
        """The name that was typed, or that of the one account on this computer."""
        named: str = self.cleaned_data.get("name", LOCAL)
        return named


class SignInForm(NamedForm):
    """The passphrase, and the name where there are several."""

    passphrase = secret(_("Your words"), "current-password")


class CodeForm(forms.Form):
    """Six digits from a device, or one of the spare codes."""

    code = forms.CharField(
        label=_("The six digits, or a spare code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code"}),
    )


class WordsForm(forms.Form):
    """New words, twice."""

    words = secret(_("The new words"), "new-password")
    again = secret(_("Once more"), "new-password")

    def clean_words(self) -> str:
        """Words that are strong enough; else why they are not."""
        words: str = self.cleaned_data["words"]
        why = weakness(words)
        if why is not None:
            raise forms.ValidationError(WEAK[why])
        return words

    def clean(self) -> None:
        """The same words twice."""
        found = self.cleaned_data
        if "words" in found and found.get("again") != found["words"]:
            self.add_error("again", _("That was not the same."))


class SpareForm(NamedForm, WordsForm):
    """The spare key as it stands on the paper, and new words."""

    paper = forms.CharField(
        label=_("The spare key, as it stands on the paper"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    field_order = ("name", "paper", "words", "again")
