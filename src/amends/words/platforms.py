"""The formats by the names that their makers give them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PLATFORMS: Mapping[str, str] = MappingProxyType(
    {
        "whatsapp": "WhatsApp",
        "whatsapp_exporter": "WhatsApp",
        "signal": "Signal",
        "imessage": "iMessage",
        "csv": "a table",
        "telegram": "Telegram",
        "messenger": "Messenger or Instagram",
        "sms": "text messages",
        "discord": "Discord",
        "element": "Matrix",
    }
)


def platform(format_: str) -> str:
    """What a format is called by those who use it."""
    return PLATFORMS.get(format_, format_)
