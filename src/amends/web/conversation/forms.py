"""What the import asks: the file, then how to read it and who is who."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.conversations.errors import ConversationError
from amends.web.conversation.joined import joined
from amends.web.conversation.waiting import Waiting

CHOOSE = gettext_lazy("Tap one of these.")


class SeveralFiles(forms.FileInput):
    """A field for files of which several may be chosen at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One file or several, each checked as one; a list of them."""

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The files in the order in which they were chosen."""
        return [super(FilesField, self).clean(each, initial) for each in data or [None]]


class FileForm(forms.Form):
    """A chat export, in one file or several; `upload` is what was read of it."""

    file = FilesField(
        label=gettext_lazy("The exported chat"),
        help_text=gettext_lazy(
            "WhatsApp, Telegram, Signal, Messenger, Instagram, SMS backup, Discord, or a"
            " plain table. Up to 512 MB. Several files of the one chat may be chosen at"
            " once."
        ),
        error_messages={
            "required": gettext_lazy("Choose the file first."),
            "empty": gettext_lazy("This file is empty."),
        },
        widget=SeveralFiles(attrs={"accept": ".txt,.zip,.json,.xml,.csv"}),
    )

    def __init__(self, *args: Any, zone: tzinfo, **more: Any) -> None:
        super().__init__(*args, **more)
        self.zone = zone

    def clean(self) -> dict[str, Any]:
        """The files read; or beside the field why they cannot be."""
        data = super().clean() or {}
        files = data.get("file")
        if not files:
            return data
        try:
            read = [(file.name, file.read()) for file in files]
            return {**data, "upload": joined(read, self.zone)}
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
