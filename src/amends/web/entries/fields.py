"""Form fields by the type of what they ask; each gives a plain JSON value, or None."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from msgspec import inspect

from amends.core.kinds.fields import LONGEST_TEXT, real_day, real_zone
from amends.web.entries.inspecting import Part
from amends.words.asked import Asked

QUIET = {"autocomplete": "off", "spellcheck": "false"}
NEEDED = _("This is needed.")
CHOOSE = _("Choose one of these.")
SHORT = ("ex", "with_whom", "name", "timezone")
MOST_RADIOS = 8
CLOCK = r"^([01]\d|2[0-3]):[0-5]\d$"
YES_NO = {"yes": True, "no": False}


class Lines(forms.CharField):
    """One text for each line that is not blank; None where there is none."""

    def clean(self, value: Any) -> list[str] | None:
        """The lines, without the space around them."""
        said = super().clean(value)
        return [line.strip() for line in said.splitlines() if line.strip()] or None

    def prepare_value(self, value: Any) -> Any:
        """Lines as they stand in the box."""
        return "\n".join(value) if isinstance(value, (list, tuple)) else value


class Day(forms.DateField):
    """A day, as it is written down."""

    def clean(self, value: Any) -> str | None:
        """`YYYY-MM-DD`, or None."""
        found: date | None = super().clean(value)
        return None if found is None else found.isoformat()


def field_for(part: Part, words: Asked) -> forms.Field:
    """The field that asks for a part in these words."""
    said: dict[str, Any] = {
        "label": words.label,
        "help_text": words.help,
        "required": part.needed,
        "error_messages": {"required": CHOOSE if words.choices else NEEDED},
    }
    match part.type:
        case inspect.LiteralType(values=values):
            return _choice(words, {str(v): v for v in values}, said)
        case inspect.BoolType():
            return _choice(words, YES_NO, said)
        case inspect.IntType() if words.choices:
            return _choice(words, {v: int(v) for v in words.choices}, said)
        case inspect.IntType(ge=least, le=most):
            return forms.IntegerField(min_value=least, max_value=most, **said)
        case inspect.DateType():
            return _day(said)
        case inspect.VarTupleType(item_type=inspect.LiteralType()):
            return several(words.choices, said)
        case inspect.VarTupleType():
            return Lines(max_length=LONGEST_TEXT, widget=_box(3), **said)
        case _:
            return _text(part, said)


def several(choices: Any, said: dict[str, Any]) -> forms.Field:
    """Any number of choices to tick; an empty list where nothing is ticked."""
    return forms.MultipleChoiceField(
        choices=list(choices.items()), widget=forms.CheckboxSelectMultiple, **said
    )


def _choice(
    words: Asked, values: dict[str, Any], said: dict[str, Any]
) -> forms.TypedChoiceField:
    optional = {"": ""} if not said["required"] else {}
    named = {v: w for v, w in words.choices.items() if v in values or v in optional}
    if optional and "" not in named:
        named[""] = str(_("Left open"))
    few = len(named) <= MOST_RADIOS
    if not few and "" not in named:
        named = {"": "…", **named}
    return forms.TypedChoiceField(
        choices=list(named.items()),
        coerce=values.__getitem__,
        empty_value=None,
        widget=forms.RadioSelect if few else forms.Select,
        **said,
    )


def _day(said: dict[str, Any]) -> forms.Field:
    said["error_messages"]["invalid"] = _("Write it as 2026-03-09: year, month, day.")
    widget = forms.DateInput(format="%Y-%m-%d", attrs={**QUIET, "type": "date"})
    return Day(input_formats=["%Y-%m-%d"], widget=widget, **said)


def _text(part: Part, said: dict[str, Any]) -> forms.Field:
    pattern = part.type.pattern if isinstance(part.type, inspect.StrType) else None
    if pattern == CLOCK:
        return _line(said, [RegexValidator(pattern, _("Write it as 22:00."))], "time")
    if pattern is not None:
        wrong = _("Write it as 2025-11, or 2025-11-03.")
        return _line(said, [RegexValidator(pattern, wrong), _exists])
    if part.name == "timezone":
        return _line(said, [_is_zone])
    if part.free and part.name not in SHORT:
        return forms.CharField(
            max_length=LONGEST_TEXT, empty_value=None, widget=_box(4), **said
        )
    return _line(said, [])


def _line(
    said: dict[str, Any], validators: list[Any], kind: str = "text"
) -> forms.CharField:
    return forms.CharField(
        max_length=LONGEST_TEXT,
        empty_value=None,
        validators=validators,
        widget=forms.TextInput(attrs={**QUIET, "type": kind}),
        **said,
    )


def _box(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={**QUIET, "rows": rows})


def _exists(text: str) -> None:
    try:
        real_day(text)
    except ValueError:
        raise ValidationError(_("There is no such day.")) from None


def _is_zone(name: str) -> None:
    try:
        real_zone(name)
    except ValueError:
        raise ValidationError(_("There is no time zone of that name.")) from None
