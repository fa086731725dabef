"""The words that will open the record, and whose device this is."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.web.shelf.models import Account
from amends.web.sittings.forms import NamedForm
from amends.web.sittings.strength import LONGEST, weakness

WEAK = {
    "short": gettext_lazy("At least twelve letters; four words are best."),
    "long": gettext_lazy("That is too long to be typed twice the same."),
    "common": gettext_lazy("Many people use that one; it would be tried first."),
    "guessable": gettext_lazy(
        "A program would guess that before long. More words, or rarer ones."
    ),
}
UNREAD = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
NEW = {**UNREAD, "autocomplete": "new-password"}


def secret_field(label: Any) -> forms.CharField:
    """A field for words that nobody else should see."""
    return forms.CharField(
        label=label,
        required=False,
        max_length=LONGEST,
        strip=False,
        widget=forms.PasswordInput(attrs=NEW),
    )


class NewWords(forms.Form):
    """Four words that were offered, typed once; or words of one's own, typed twice.

    Once it is valid, `chosen` in the cleaned data is what opens the record.
    """

    offered = forms.CharField(widget=forms.HiddenInput, max_length=200)
    typed = forms.CharField(
        label=gettext_lazy("Type the four words once, so that you have them"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs=UNREAD),
    )
    own = secret_field(gettext_lazy("Words of your own, twelve letters at the least"))
    again = secret_field(gettext_lazy("The same once more"))

    def clean(self) -> dict[str, Any]:
        """What was chosen, or what is wrong with it."""
        data = super().clean() or {}
        if data.get("own"):
            return {**data, "chosen": self._own(data)}
        if _plain(data.get("typed", "")) != _plain(data.get("offered", "")):
            self.add_error("typed", _("These are not yet the four words above."))
        return {**data, "chosen": self._strong("typed", _plain(data.get("typed", "")))}

    def _own(self, data: dict[str, Any]) -> str:
        words: str = data["own"]
        if words != data.get("again"):
            self.add_error("again", _("The two are not the same."))
        return self._strong("own", words)

    def _strong(self, field: str, words: str) -> str:
        why = None if self.errors else weakness(words)
        if why is not None:
            self.add_error(field, WEAK[why])
        return words


class KeepThis(NamedForm, NewWords):
    """The words, and whether the device is the person's alone."""

    alone = forms.ChoiceField(
        label=gettext_lazy("Is this device yours alone?"),
        choices=[
            ("yes", gettext_lazy("Yes, nobody else uses it")),
            ("no", gettext_lazy("No, or I’m not sure")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Tap one of these.")},
    )

    def clean_name(self) -> str:
        """A name that nobody has here."""
        name: str = self.cleaned_data["name"]
        if Account.objects.filter(name=name).exists():
            raise forms.ValidationError(
                _("Somebody here has this name. Choose another.")
            )
        return name


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
