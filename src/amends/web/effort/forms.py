"""What became of a commitment, in one tap."""

from __future__ import annotations

from typing import Any

from django import forms

from amends.core.kinds.effort import CommitmentBroken, CommitmentKept

OUTCOMES = {"kept": CommitmentKept, "broken": CommitmentBroken}


class Became(forms.Form):
    """Which commitment, for which day, and whether it was kept."""

    id = forms.ChoiceField()
    on = forms.DateField()
    what = forms.ChoiceField(choices=[(name, name) for name in OUTCOMES])

    def __init__(self, *args: Any, ids: list[str], **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["id"].choices = [(each, each) for each in ids]  # type: ignore[attr-defined]
