"""What the pages on which something is chosen are handed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from typing import Generic

from django import forms
from django.http import HttpRequest, QueryDict

from amends.web.chats.forms import PeopleForm, WhichForm
from amends.web.chats.listing import Row, Shown, Talk, Writer, guessed, talks, writers
from amends.web.chats.upload import Said, Upload

FEW = 8
"""A list of no more than so many is seen at a glance and not searched."""
SEEK = "seek"
"""The button that looks for a name, and answers nothing."""


@dataclass(frozen=True)
class Choosing(Generic[Row]):
    """The rows that are shown, of how many, what was looked for, and what is wrong."""

    rows: tuple[Row, ...]
    of: int
    find: str
    errors: tuple[str, ...]

    @property
    def is_long(self) -> bool:
        """Whether it takes a field to look for a name."""
        return self.of > FEW

    @property
    def hidden(self) -> int:
        """How many are not shown."""
        return self.of - len(self.rows)


def posted(request: HttpRequest) -> QueryDict | None:
    """What was sent, though it be nothing; None where a page is only looked at."""
    return request.POST if request.method == "POST" else None


def is_answered(request: HttpRequest) -> bool:
    """Whether something was chosen, and not only looked for."""
    return request.method == "POST" and SEEK not in request.POST


def which(form: WhichForm, said: Said, ex: str, zone: tzinfo) -> Choosing[Talk]:
    """The conversations of an upload, as they were ticked last."""
    upload, find = form.upload, _find(form)
    chosen = form.ticked if form.is_bound else said.which or upload.alone
    return _choosing(talks(upload, chosen, ex, zone, find), find, form)


def people(form: PeopleForm, upload: Upload, said: Said) -> Choosing[Writer]:
    """The names in what was chosen, with what was said last of whose they are."""
    find, ex = _find(form), form.ex
    if form.is_bound:
        said = Said(said.which, form.side("me"), form.side("them"))
    elif not (said.me or said.them):
        said = guessed(upload, said, ex)
    return _choosing(writers(upload, said, ex, find), find, form)


def _find(form: forms.Form) -> str:
    return str(form.data.get("find", "")) if form.is_bound else ""


def _choosing(shown: Shown[Row], find: str, form: forms.Form) -> Choosing[Row]:
    is_sought = isinstance(form.data, QueryDict) and SEEK in form.data
    wrong = [] if is_sought or not form.is_bound else form.errors.values()
    errors = tuple(str(one) for each in wrong for one in each)
    return Choosing(shown.rows, shown.of, find, errors)
