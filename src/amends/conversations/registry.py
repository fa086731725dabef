"""The formats that Amends knows, in a plain tuple: adding one is one line here."""

from __future__ import annotations

from amends.conversations.choices import Format
from amends.conversations.formats import (
    discord,
    element,
    imessage,
    messenger,
    signal,
    sms,
    table,
    telegram,
    whatsapp,
    whatsapp_exporter,
)

FORMATS: tuple[Format, ...] = (
    whatsapp,
    telegram,
    signal,
    imessage,
    messenger,
    sms,
    discord,
    element,
    whatsapp_exporter,
    table,
)
