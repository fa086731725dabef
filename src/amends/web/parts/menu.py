"""The pages of what is kept: one line each, in the order in which the menu shows them."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from amends.web.lazy import Lazy


@dataclass(frozen=True)
class Place:
    """A page: the name of its address, and what the menu calls it."""

    name: str
    label: Lazy


MENU = (
    Place("today", _("Today")),
    Place("path", _("The path")),
    Place("between", _("Between you")),
    Place("conversation", _("The conversation")),
    Place("draft", _("A draft")),
    Place("effort", _("Effort")),
    Place("question", _("The question")),
    Place("trust", _("Trust")),
    Place("change", _("Change")),
    Place("honesty", _("Honesty")),
    Place("letters", _("Letters")),
    Place("lessons", _("Lessons")),
    Place("reviews", _("Asked again")),
    Place("wellbeing", _("How you are")),
    Place("ending", _("How it ends")),
    Place("onward", _("The way on")),
    Place("sheet", _("One sheet")),
    Place("record", _("The record")),
    Place("keep", _("Keep")),
)
