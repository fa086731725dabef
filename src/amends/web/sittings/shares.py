"""Bytes in cookies and session rows: base64 for addresses, which nothing quotes."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode


def spell(raw: bytes) -> str:
    """The bytes without padding."""
    return urlsafe_b64encode(raw).decode().rstrip("=")


def read(text: str) -> bytes:
    """The bytes again; raises ValueError where it spells none."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
