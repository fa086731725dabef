"""What is wanted, how strongly, and what became of it."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

IN_THE_MIDDLE = 5


class Wanting(forms.Form):
    """An urge; one tap is enough, for everything else stands in the middle."""

    to = forms.ChoiceField(
        label=_("What do you want?"),
        choices=[
            ("write", _("To write")),
            ("look", _("To look")),
            ("go", _("To go by")),
        ],
        initial="write",
        widget=forms.RadioSelect,
    )
    strength = forms.IntegerField(
        label=_("How strong is it?"),
        min_value=1,
        max_value=10,
        initial=IN_THE_MIDDLE,
        widget=forms.NumberInput(attrs={"type": "range", "min": 1, "max": 10}),
    )
    outcome = forms.ChoiceField(
        choices=[("waited", ""), ("wrote_letter", ""), ("did_it", "")]
    )
