"""Which fields the form of a kind has: by inspection, and by hand where that is not enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from django import forms
from django.utils.translation import gettext_lazy as _

from amends.core.ids import MAKERS
from amends.core.kinds.beginning import Standard
from amends.core.kinds.fields import Kind
from amends.core.kinds.mirror import StandardReviewed
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record
from amends.core.schema import tag
from amends.web.entries.fields import NEEDED, QUIET, field_for
from amends.web.entries.inspecting import Part, parts
from amends.web.entries.known import maker_of, open_ones
from amends.words.asked import Asked
from amends.words.fields import WORDS, asked
from amends.words.headline import ex_in
from amends.words.kinds.effort import THEMES

CLOSING = ("order", "harmed", "feared", "afraid_of_them", "minor")
NOBODY = _("There is nothing yet that this could be about.")


def fields_for(kind: type[Kind], record: Record) -> dict[str, forms.Field]:
    """Every field but the moment, by its name and in order."""
    ex = ex_in(record)
    if kind is StandardReviewed:
        return {
            **dict(_lines(record, ex)),
            "text": _asked(kind, _part(kind, "text"), ex),
        }
    order = list(WORDS[tag(kind)].fields)
    return {
        part.name: _field(kind, part, record, ex)
        for part in sorted(parts(kind), key=lambda part: order.index(part.name))
        if not _is_known(kind, part)
    }


def standard_lines(record: Record) -> tuple[str, ...]:
    """The lines of the person's own standard, each once, in order."""
    said = (entry.body for entry in record.live(Standard))
    both = ((*(body.must or ()), *(body.must_not or ())) for body in said)
    return tuple(dict.fromkeys(line for lines in both for line in lines))


def closes(kind: type[Kind], answers: dict[str, str]) -> bool:
    """Whether these answers close contact for good, so that they are asked once more."""
    if kind is SafetyAnswered:
        return any(answers.get(name) == "yes" for name in CLOSING)
    return kind is NoContact and answers.get("source") == "order"


def sure() -> forms.BooleanField:
    """Asks once more."""
    return forms.BooleanField(
        label=_("Yes, that is so."),
        error_messages={
            "required": _(
                "This closes contact, and nothing in this program opens it again. Look"
                " at it once more; if you tapped it by mistake, change it above."
            )
        },
    )


def when() -> forms.DateTimeField:
    """Asks when it happened, in the record's zone; empty means now."""
    return forms.DateTimeField(
        label=_("When"),
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
        error_messages={"invalid": _("Write it as 2026-03-09 21:30.")},
        widget=forms.DateTimeInput(
            format="%Y-%m-%dT%H:%M", attrs={**QUIET, "type": "datetime-local"}
        ),
    )


def _is_known(kind: type[Kind], part: Part) -> bool:
    """Whether the program knows the answer: an id of its own, who says so."""
    own_id = part.name == "id" and kind in MAKERS
    return own_id or (part.name == "source" and kind is not NoContact)


def _field(kind: type[Kind], part: Part, record: Record, ex: str) -> forms.Field:
    maker = maker_of(kind, part.name)
    if maker is not None:
        return _one_of(kind, part, open_ones(record, maker), ex)
    if part.name == "theme":
        return _one_of(kind, part, THEMES, ex)
    if kind is TermsStated and part.name == "words":
        return _asked(kind, replace(part, needed=True), ex)
    field = _asked(kind, part, ex)
    if part.name == "source":
        kept = [c for c in field.choices if c[0] != "they_set"]  # type: ignore[attr-defined]
        field.choices = kept  # type: ignore[attr-defined]
    return field


def _one_of(
    kind: type[Kind], part: Part, offered: dict[str, str], ex: str
) -> forms.Field:
    words = asked(tag(kind), part.name, ex)
    left_out = {} if part.needed else {"": str(_("Left open"))}
    return forms.TypedChoiceField(
        label=words.label,
        help_text=words.help if offered else NOBODY,
        required=part.needed,
        choices=list({**offered, **left_out}.items()),
        empty_value=None,
        widget=forms.RadioSelect,
        error_messages={"required": NEEDED},
    )


def _asked(kind: type[Kind], part: Part, ex: str) -> forms.Field:
    return field_for(part, asked(tag(kind), part.name, ex))


def _part(kind: type[Kind], name: str) -> Part:
    return next(part for part in parts(kind) if part.name == name)


def _lines(record: Record, ex: str) -> Iterator[tuple[str, forms.Field]]:
    words: Asked = asked("standard.reviewed", "lines.answer", ex)
    for place, line in enumerate(standard_lines(record)):
        yield (
            f"lines.{place}",
            forms.ChoiceField(
                label=line,
                choices=list(words.choices.items()),
                widget=forms.RadioSelect,
                error_messages={"required": NEEDED},
            ),
        )
