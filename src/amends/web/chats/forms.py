"""What is asked of a chat that was handed over: the files, which conversation, who is who."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.web.chats.upload import TWO, Said, Upload
from amends.words.headline import within

CHOOSE = gettext_lazy("Tap one of these.")
ENDINGS = ".txt,.zip,.json,.jsonl,.xml,.csv,.md,.html,.db,.db-wal"
SIDE = "side-"
"""Before the place of a name: the field that says whose it is."""


class SeveralFiles(forms.FileInput):
    """A field for files of which several may be chosen at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One file or several, each checked as one; a list of them."""

    def __init__(self, **more: Any) -> None:
        kinds = gettext_lazy(
            "WhatsApp, Telegram, Signal, iMessage, Messenger, Instagram, SMS backup,"
            " Discord, Element, or a plain table. Up to 512 MB. Several files may be"
            " chosen at once; a folder is packed into a .zip first."
        )
        widget = SeveralFiles(attrs={"accept": ENDINGS})
        super().__init__(help_text=kinds, widget=widget, **more)

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The files in the order in which they were chosen."""
        if not data and not self.required:
            return []
        return [super(FilesField, self).clean(each, initial) for each in data or [None]]


class WhichForm(forms.Form):
    """Which of the conversations it is about."""

    which = forms.TypedMultipleChoiceField(
        coerce=int,
        error_messages={
            "required": gettext_lazy("Tick at least one."),
            "invalid_choice": CHOOSE,
        },
    )

    def __init__(self, *args: Any, upload: Upload, **more: Any) -> None:
        super().__init__(*args, **more)
        self.upload = upload
        places = range(len(upload.reading(None)))
        self.fields["which"].choices = [(at, "") for at in places]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Both of the two have to write in what was ticked."""
        data = super().clean() or {}
        which = tuple(data.get("which", ()))
        if which and len(self.upload.names(Said(which))) < TWO:
            self.add_error("which", _("In these, one person alone writes."))
        return data

    @property
    def ticked(self) -> tuple[int, ...]:
        """The places that are ticked, right or wrong."""
        posted = self.data.getlist("which") if isinstance(self.data, QueryDict) else ()
        every = range(len(self.upload.reading(None)))
        return tuple(at for at in every if str(at) in posted)


class PeopleForm(forms.Form):
    """Whose each of the names is; `side-3` says it of the third from none."""

    def __init__(
        self, *args: Any, names: tuple[str, ...], ex: str, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.names, self.ex = names, ex

    def side(self, side: str) -> frozenset[str]:
        """The names that were given to a side."""
        return frozenset(
            name
            for at, name in enumerate(self.names)
            if self.data.get(f"{SIDE}{at}") == side
        )

    def clean(self) -> dict[str, Any]:
        """Both sides, by their names; one of them at least for each."""
        me, them = self.side("me"), self.side("them")
        if not me:
            self.add_error(None, _("Say which of these is you."))
        if not them:
            self.add_error(
                None, within(_("Say which of these is %(ex)s.") % {"ex": self.ex})
            )
        return {"me": me, "them": them}


class WhoseForm(forms.Form):
    """How the dates read, where that is open, and which of two names is the person."""

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

    def __init__(
        self,
        *args: Any,
        spans: dict[str, str],
        names: tuple[str, ...],
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.fields["order"].choices = list(spans.items())  # type: ignore[attr-defined]
        self.fields["me"].choices = list(enumerate(names))  # type: ignore[attr-defined]
        if len(names) != TWO:
            del self.fields["me"]
        if len(spans) == 1:
            self.fields["order"].initial = next(iter(spans))
            self.fields["order"].widget = forms.HiddenInput()
