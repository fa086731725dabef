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
    Place("record", _("The record")),
    Place("keep", _("Keep")),
)
