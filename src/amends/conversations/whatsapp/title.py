"""With whom a conversation is, from the name that the phone gave to the file."""

from __future__ import annotations

import re

PATTERN = re.compile(
    "(?:WhatsApp Chat (?:with|mit|-)|WhatsApp-chat met|Chat de WhatsApp con"
    "|Discussion WhatsApp avec|Conversa do WhatsApp com|Chat WhatsApp con"
    "|Чат WhatsApp с|WhatsApp Sohbeti -|WhatsApp-chatt med|WhatsApp-chat med"
    "|Chat WhatsApp dengan|Czat WhatsApp z) (.+)"
)


def title(*names: str) -> str:
    """The name behind `WhatsApp Chat with`, in whatever language; "" where none is."""
    for name in names:
        stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ")
        if found := PATTERN.search(stem):
            return re.sub(" \\(\\d+\\)$", "", found[1]).strip()
    return ""
