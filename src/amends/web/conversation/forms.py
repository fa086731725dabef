"""What the import asks: the file, then how to read it and who is who."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.conversations.errors import ConversationError
from amends.web.conversation.waiting import Waiting
from amends.web.door.upload import handed_over

CHOOSE = gettext_lazy("Tap one of these.")


class FileForm(forms.Form):
    """A chat export; once it is valid, `upload` in the cleaned data is what it holds."""

    file = forms.FileField(
        label=gettext_lazy("The exported chat"),
        help_text=gettext_lazy(
            "WhatsApp, Telegram, Signal, Messenger, Instagram, SMS backup, Discord, or a"
            " plain table. Up to 512 MB."
        ),
        error_messages={
            "required": gettext_lazy("Choose the file first."),
            "empty": gettext_lazy("This file is empty."),
        },
        widget=forms.FileInput(attrs={"accept": ".txt,.zip,.json,.xml,.csv"}),
    )

    def clean(self) -> dict[str, Any]:
        """The file read; or beside the field why it cannot be."""
        data = super().clean() or {}
        file = data.get("file")
        if file is None:
            return data
        try:
            return {**data, "upload": handed_over(file.name, file.read())}
        except ConversationError as error:
            self.add_error("file", str(error))
            return data


class WhoseForm(forms.Form):
    """How the dates read, where that is open, and which name is the person."""

    order = forms.ChoiceField(
        label=gettext_lazy("Day or month first? Which of these is right?"),
        widget=forms.RadioSelect,
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )
    me = forms.TypedChoiceField(
        label=gettext_lazy("Which of these is you?"),
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )

    def __init__(self, *args: Any, waiting: Waiting, **more: Any) -> None:
        super().__init__(*args, **more)
        orders = [
            (order, _("%(first)s to %(last)s") % shown)
            for order, shown in waiting.previews.items()
        ]
        self.fields["order"].choices = orders  # type: ignore[attr-defined]
        self.fields["me"].choices = list(enumerate(waiting.names))  # type: ignore[attr-defined]
        if len(orders) == 1:
            self.fields["order"].initial = orders[0][0]
            self.fields["order"].widget = forms.HiddenInput()
