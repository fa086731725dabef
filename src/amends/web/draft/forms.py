"""The words that are checked, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from amends.drafts.check import LONGEST
from amends.words.drafts import TITLES

DECISIONS = ("kept_back", "changed", "sent")


class DraftForm(forms.Form):
    """The words; never bound when shown again, so that they are gone."""

    draft = forms.CharField(
        label=_("What you think of sending"),
        help_text=_("It is read here, and kept nowhere. Nothing is sent from here."),
        max_length=LONGEST,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
    )
    second = forms.BooleanField(
        label=_("Let the model on this computer read it too"),
        help_text=_(
            "A machine's opinion, marked as one. It can take twenty seconds, and it takes"
            " away nothing that was found."
        ),
        required=False,
    )

    def __init__(
        self, data: Mapping[str, str] | None = None, *, second: bool = False
    ) -> None:
        super().__init__(data)
        if not second:
            del self.fields["second"]


class DecisionForm(forms.Form):
    """What became of it, with the names of the findings and no word of the text."""

    decision = forms.ChoiceField(choices=[(name, name) for name in DECISIONS])
    findings = forms.MultipleChoiceField(
        choices=[(label, label) for label in TITLES], required=False
    )
