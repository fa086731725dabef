"""The form of a kind, made from its fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from amends.core import wire
from amends.core.ids import MAKERS
from amends.core.kinds.fields import Kind
from amends.core.kinds.mirror import StandardReviewed
from amends.core.reason import Reason
from amends.core.record import Record
from amends.core.schema import tag
from amends.web.entries.asking import closes, fields_for, standard_lines, sure, when
from amends.web.entries.known import new_id
from amends.web.entries.plain import as_asked, half_filled, spelt
from amends.words.headline import ex_in
from amends.words.reasons import sentence

WHICH_OF_TWO = "exactly one of"
BESIDE = {
    "id_twice": "id",
    "id_unknown": "id",
    "most_open": "to",
    "set_aside_why": "text",
}
"""Beside which field a refusal is shown."""


class EntryForm(forms.Form):
    """What a kind asks, and when it happened; `entry` is what it spells once valid."""

    def __init__(
        self, *args: Any, kind: type[Kind], record: Record, now: datetime, **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.kind, self.record, self.now = kind, record, now
        self.entry: Kind | None = None
        self.fields.update(fields_for(kind, record))
        self.fields["at"] = when()
        self.fields["at"].help_text = _(
            "Empty means now. Times are those of %(zone)s."
        ) % {"zone": record.zone.key}
        if self.is_bound and closes(kind, self.data):  # type: ignore[arg-type]
            self.fields["sure"] = sure()

    def clean(self) -> dict[str, Any]:
        """The answers; and the entry, where everything is as it should be."""
        data = super().clean() or {}
        at = self._at(data.pop("at", None))
        empty = half_filled(self.fields, data)
        if empty is not None:
            self.add_error(empty, _("One goes with the other: fill in both, or none."))
        if not self.errors:
            self.entry = self._spelt(data, at)
        return data

    def refuse(self, reason: Reason) -> None:
        """Say beside the field why this may not be written."""
        field = BESIDE.get(reason.rule)
        if reason.rule == "missing":
            field = str(reason.facts["field"])
        if reason.rule.startswith("corrects_"):
            field = "of"
        said = sentence(reason, ex_in(self.record), self.record.zone)
        self.add_error(field if field in self.fields else None, said)

    def _at(self, said: datetime | None) -> datetime:
        if said is None:
            return self.now
        at = said.replace(tzinfo=self.record.zone)
        if at > self.now:
            self.add_error("at", _("That is still to come."))
        return at

    def _spelt(self, data: Mapping[str, Any], at: datetime) -> Kind | None:
        plain = spelt({n: v for n, v in data.items() if n not in ("sure", "at")})
        plain |= {"at": at.isoformat(), "recorded": self.now.isoformat()}
        try:
            return wire.convert({**plain, **self._given(plain)})
        except wire.WireError as fault:
            self._say(fault.why)
            return None

    def _given(self, plain: Mapping[str, Any]) -> dict[str, Any]:
        """What the program fills in by itself."""
        given: dict[str, Any] = {"kind": tag(self.kind)}
        if self.kind in MAKERS:
            given["id"] = new_id(self.record, self.kind)
        if "source" in self.kind.__struct_fields__ and "source" not in plain:
            given["source"] = "they_said"
        if self.kind is StandardReviewed:
            asked = standard_lines(self.record)
            pairs = zip(asked, plain.get("lines", ()), strict=True)
            given["lines"] = [{"text": text, "answer": said} for text, said in pairs]
        return given

    def _say(self, why: str) -> None:
        if why.startswith(WHICH_OF_TWO):
            self.add_error("due", _("Say a day or how often: one of the two."))
            return
        self.add_error(None, why[:1].upper() + why[1:])


def form_for(
    kind: type[Kind],
    record: Record,
    now: datetime,
    data: Any = None,
    like: Kind | None = None,
) -> EntryForm:
    """The form of a kind: bound to what was sent, or filled like an earlier entry."""
    initial = {} if like is None else as_asked(like)
    if like is not None:
        initial["at"] = like.at.astimezone(record.zone).replace(tzinfo=None)
    return EntryForm(data, kind=kind, record=record, now=now, initial=initial)
