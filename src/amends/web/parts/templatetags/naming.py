"""How whoever has no name is called inside a sentence."""

from __future__ import annotations

from django import template

from amends.words.headline import NAMELESS

register = template.Library()


@register.filter
def inside(ex: str) -> str:
    """The name that was given; where there is none, "your ex" in small."""
    return NAMELESS.lower() if ex == NAMELESS else ex
