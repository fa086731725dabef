"""What the mirror takes."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from amends.core.kinds.fields import LONGEST_TEXT

QUIET = {"autocomplete": "off", "spellcheck": "false", "rows": 4}


class MirrorForm(forms.Form):
    """One answer, and why, for whoever wants to say it."""

    text = forms.CharField(
        label=_("Why, if you want to write it"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs=QUIET),
    )
    answer = forms.ChoiceField(
        choices=[
            ("absolutely", _("Absolutely")),
            ("unsure", _("I don’t know")),
            ("no", _("No")),
        ],
        error_messages={"required": _("Tap one of these.")},
    )

    def clean(self) -> dict[str, object]:
        """A kinder answer than an earlier no takes a reason, in writing."""
        data = super().clean() or {}
        if self.reconsiders and data.get("answer") != "no" and not data.get("text"):
            self.add_error("text", _("After a no this takes a reason, in your words."))
        return data

    reconsiders = False
