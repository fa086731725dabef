"""What the templates of keeping are handed."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from amends.core.kinds.terms import NoContact
from amends.web.door.entries import made_from
from amends.web.door.pages import said
from amends.web.door.visit import Visit
from amends.web.keeping.forms import KeepThis


@dataclass(frozen=True)
class KeepThisPage:
    """The form, the words that are offered, and what will not be undone once kept."""

    form: KeepThis
    offered: str
    lasting: tuple[str, ...]
    is_taken: bool


@dataclass(frozen=True)
class KeptPage:
    """What is held till morning, and where the first run goes on, if anywhere."""

    held: tuple[str, ...]
    go_on: str


def keep_this_page(visit: Visit, form: KeepThis, *, is_taken: bool) -> KeepThisPage:
    """The page for a visit."""
    lasting = [f"{each.question} {each.answer}." for each in said(visit)]
    if any(isinstance(kind, NoContact) for _maker, kind in made_from(visit)):
        lasting.append(_("%(ex)s asked for no contact.") % {"ex": visit.ex})
    offered = str(form["offered"].value())
    return KeepThisPage(form, offered, tuple(lasting), is_taken)
