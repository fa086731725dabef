"""The formats that Amends knows: adding one is one line here."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from amends.conversations.choices import Format
from amends.conversations.source import Source

PLAIN = ("whatsapp", "signal", "imessage", "table")
"""Modules of formats that may be plain text, or more."""
MARKED = (
    "telegram",
    "messenger",
    "sms",
    "discord",
    "element",
    "whatsapp_exporter",
)
"""Modules of formats whose files begin with a bracket of JSON or XML."""
BRACKETS = (b"{", b"[", b"<")


def formats() -> tuple[Format, ...]:
    """Every format."""
    return (*_loaded(PLAIN), *_loaded(MARKED))


def likely(source: Source) -> tuple[Format, ...]:
    """The formats that a source may be of; a look at one byte spares loading the rest."""
    heads = [piece.head.lstrip(b"\xef\xbb\xbf \t\r\n") for piece in source.pieces]
    if len(heads) == 1 and not heads[0].startswith(BRACKETS):
        return _loaded(PLAIN)
    return formats()


@cache
def _loaded(names: tuple[str, ...]) -> tuple[Format, ...]:
    return tuple(_module(name) for name in names)


def _module(name: str) -> Format:
    found: Format = import_module(f"amends.conversations.formats.{name}")
    return found
