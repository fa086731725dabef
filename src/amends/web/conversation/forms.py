"""What the conversation asks for: a chat export, in one file or several."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy

from amends.web.chats.forms import FilesField


class FileForm(forms.Form):
    """A chat export, in one file or several."""

    file = FilesField(
        label=gettext_lazy("The exported chat"),
        error_messages={
            "required": gettext_lazy("Choose the file first."),
            "empty": gettext_lazy("This file is empty."),
        },
    )
