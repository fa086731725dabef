"""The formats that Amends knows, in a plain tuple: adding one is one line here."""

from __future__ import annotations

from amends.conversations.choices import Format
from amends.conversations.formats import (
    imessage,
    messenger,
    signal,
    sms,
    telegram,
    whatsapp,
)

FORMATS: tuple[Format, ...] = (whatsapp, telegram, messenger, signal, imessage, sms)
