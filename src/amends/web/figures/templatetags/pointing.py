"""Where an entry stands, and where a kind is written; no address holds a word."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from amends.core.schema import kinds, tag
from amends.web.entries.pages import address_of

register = template.Library()


@register.simple_tag
def entry_at(seq: int) -> str:
    """The address of an entry in the record."""
    return f"{reverse('record')}?entry={seq}#e{seq}"


@register.simple_tag(takes_context=True)
def write_at(context: dict[str, Any], name: str, about: int | None = None) -> str:
    """The address of the form of a kind, leading back to this page."""
    kind = next(kind for kind in kinds() if tag(kind) == name)
    asked = {"back": context["request"].path}
    if about is not None:
        asked["about"] = str(about)
    return f"{address_of(kind)}?{urlencode(asked)}"
