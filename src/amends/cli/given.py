"""What is given to a command: the bytes of a file, or of standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from amends.cli.fault import CommandError

STANDARD_INPUT = "-"
BOM = b"\xef\xbb\xbf"
"""What some editors put before a text."""


def content(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; CommandError where there are none."""
    try:
        return sys.stdin.buffer.read() if _is_input(name) else Path(name).read_bytes()
    except OSError as fault:
        raise CommandError(f"{called(name)} cannot be read: {fault.strerror}") from None


def fields_in(name: str) -> dict[str, Any]:
    """The one JSON object that a file holds; CommandError where it holds none."""
    from amends.core import wire

    try:
        fields = wire.values(content(name).removeprefix(BOM))
    except wire.WireError as fault:
        raise CommandError(f"{called(name)}: {fault}") from None
    if not isinstance(fields, dict):
        raise CommandError(f"{called(name)} holds no JSON object")
    return fields


def called(name: str) -> str:
    """What a sentence calls it: the file as it was named, or standard input."""
    return "standard input" if _is_input(name) else name


def is_typed(name: str) -> bool:
    """Whether somebody sits there and types it."""
    return _is_input(name) and sys.stdin.isatty()


def _is_input(name: str) -> bool:
    return name == STANDARD_INPUT
