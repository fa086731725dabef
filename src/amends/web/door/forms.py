"""What each screen takes, and what it says where it cannot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.core.kinds.fields import LONGEST_TEXT
from amends.web.chats.forms import CHOOSE, FilesField, PeopleForm, WhichForm
from amends.web.chats.upload import Upload
from amends.web.door.visit import Visit
from amends.web.door.words import QUESTIONS
from amends.web.lazy import Lazy

QUIET_FIELD = {"autocomplete": "off", "spellcheck": "false"}


def words_field(
    label: Lazy, *, required: Lazy = "", rows: int = 4, **more: Any
) -> forms.CharField:
    """A field for private words: nothing is completed, checked elsewhere or kept."""
    return forms.CharField(
        label=label,
        required=bool(required),
        max_length=LONGEST_TEXT,
        error_messages={"required": required} if required else {},
        widget=forms.Textarea(attrs={**QUIET_FIELD, "rows": rows}),
        **more,
    )


class Name(forms.Form):
    """Whom this is about."""

    answer = forms.CharField(
        label=gettext_lazy("A name or a letter"),
        max_length=80,
        error_messages={"required": gettext_lazy("A letter is enough.")},
        widget=forms.TextInput(attrs={**QUIET_FIELD, "autocapitalize": "words"}),
    )


class Ties(forms.Form):
    """What makes some contact unavoidable; nothing is an answer too."""

    answer = forms.MultipleChoiceField(
        label=gettext_lazy("You share"),
        choices=QUESTIONS["ties"].choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": CHOOSE},
    )


class Tap(forms.Form):
    """One tap on one of a question's choices."""

    answer = forms.ChoiceField(
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE}
    )

    def __init__(self, *args: Any, step: str, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["answer"].choices = QUESTIONS[step].choices  # type: ignore[attr-defined]


class Sure(forms.Form):
    """Yes, that is so."""

    answer = forms.ChoiceField(
        choices=[("yes", "yes")],
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )


class ChatFile(forms.Form):
    """A chat export, or how to go on without one."""

    answer = forms.ChoiceField(
        choices=[("file", ""), ("hand", ""), ("skip", "")],
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )
    file = FilesField(
        label=gettext_lazy("The exported chat"),
        required=False,
        error_messages={"empty": gettext_lazy("This file is empty.")},
    )

    def clean(self) -> dict[str, Any]:
        """The files, where it is to be read from such."""
        data = super().clean() or {}
        if data.get("answer") == "file" and not self.errors and not data.get("file"):
            self.add_error(
                "file", _("Choose the file first; or go on without it, below.")
            )
        return data


class Whose(forms.Form):
    """Which of the two names is the person."""

    answer = forms.TypedChoiceField(
        coerce=int, error_messages={"required": CHOOSE, "invalid_choice": CHOOSE}
    )

    def __init__(self, *args: Any, names: tuple[str, ...], **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["answer"].choices = list(enumerate(names))  # type: ignore[attr-defined]


class Dates(forms.Form):
    """Which reading of the dates is the right one."""

    answer = forms.ChoiceField(
        choices=[("day_first", ""), ("month_first", "")],
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )


def _moment_field(label: str) -> forms.DateTimeField:
    return forms.DateTimeField(
        label=label,
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
        error_messages={
            "invalid": gettext_lazy(
                "Write it as 2026-03-09 21:30: year, month, day, time."
            )
        },
        widget=forms.DateTimeInput(
            format="%Y-%m-%dT%H:%M", attrs={**QUIET_FIELD, "type": "datetime-local"}
        ),
    )


class Hand(forms.Form):
    """When each of the two last wrote."""

    they = _moment_field("")
    me = _moment_field("")

    def __init__(
        self, *args: Any, zone: str, ex: str, now: datetime, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.zone, self.now = ZoneInfo(zone), now
        self.fields["they"].label = _("%(ex)s last wrote or called") % {"ex": ex}
        self.fields["me"].label = _("I last wrote or called")

    def clean(self) -> dict[str, Any]:
        """The moments in the zone of the visit; none of them still to come."""
        data = super().clean() or {}
        for name in ("they", "me"):
            if data.get(name) is not None:
                data[name] = self._placed(name, data[name])
        if not self.errors and not (data.get("they") or data.get("me")):
            self.add_error(
                "they", _("Fill in one of the two; or go back and go on without.")
            )
        return data

    def _placed(self, name: str, moment: datetime) -> datetime:
        placed = moment.replace(tzinfo=self.zone)
        if placed > self.now:
            self.add_error(name, _("That is still to come. When was the last time?"))
        return placed


COMPANIES = (
    ("none", gettext_lazy("Nothing at all")),
    ("practical", gettext_lazy("Only the children, the home or work")),
    ("civil", gettext_lazy("Polite, no more")),
    ("friends", gettext_lazy("As friends")),
    ("unknown", gettext_lazy("They haven’t said")),
)


class Terms(forms.Form):
    """Their words on being in touch, and the nearest company."""

    words = words_field(gettext_lazy("Their words"))
    answer = forms.ChoiceField(
        label=gettext_lazy("Nearest to"),
        choices=COMPANIES,
        widget=forms.RadioSelect,
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )

    def clean(self) -> dict[str, Any]:
        """Words are needed wherever something was said: a guess is not a term."""
        data = super().clean() or {}
        has_said = data.get("answer") not in (None, "unknown")
        if has_said and not data.get("words") and "words" not in self.errors:
            self.add_error(
                "words",
                _(
                    "Write their words, as near as you remember; one line is enough. Without words it is a guess."
                ),
            )
        return data


class Matter(forms.Form):
    """Something practical between the two."""

    answer = words_field(
        gettext_lazy("What is it?"),
        required=gettext_lazy("A word is enough: keys, the deposit."),
        rows=2,
    )
    with_children = forms.BooleanField(
        label=gettext_lazy("It is about our children"), required=False
    )


class Standard(forms.Form):
    """What somebody who cheated must do, and must never do."""

    must = words_field(
        gettext_lazy("They should now"),
        required=gettext_lazy("One line is enough to begin with."),
        rows=3,
    )
    must_not = words_field(
        gettext_lazy("They should never"),
        required=gettext_lazy("One line is enough to begin with."),
        rows=3,
    )


def form_for(
    step: str, visit: Visit, now: datetime, data: Any = None, files: Any = None
) -> forms.Form:
    """The form of a screen, bound to what was posted or filled with what was said."""
    kind = FORMS.get(step, Tap)
    more = _more(kind, step, visit, now)
    answered = visit.answers.get(step)
    initial: Mapping[str, Any] = {} if answered is None else answered.value
    posted = visit.unsent.get(step) if data is None else data
    return kind(posted, files, initial=dict(initial), **more)


def _more(
    kind: type[forms.Form], step: str, visit: Visit, now: datetime
) -> dict[str, Any]:
    if kind is Tap:
        return {"step": step}
    if kind is Hand:
        return {"zone": visit.zone, "ex": visit.ex, "now": now}
    if visit.upload is not None:
        return _of_the_file(kind, visit, visit.upload)
    return {}


def _of_the_file(
    kind: type[forms.Form], visit: Visit, upload: Upload
) -> dict[str, Any]:
    """What the forms on a file that was read are made with."""
    if kind is WhichForm:
        return {"upload": upload}
    names = upload.names(visit.said)
    if kind is PeopleForm:
        return {"names": names, "ex": visit.ex}
    return {"names": names} if kind is Whose else {}


FORMS: dict[str, type[forms.Form]] = {
    "name": Name,
    "ties": Ties,
    "sure": Sure,
    "chat": ChatFile,
    "which": WhichForm,
    "people": PeopleForm,
    "dates": Dates,
    "whose": Whose,
    "hand": Hand,
    "terms": Terms,
    "matter": Matter,
    "standard": Standard,
}
"""Screens that are not answered by one tap alone."""
