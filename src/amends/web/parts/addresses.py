"""Addresses of pages by name, of those that there are."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse


def address(name: str) -> str | None:
    """The address of a page, or None where there is no such page."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
