"""What a body is: text, or what stands in the place of one."""

from __future__ import annotations

import re

from amends.conversations.chat import CALL, DELETED, MEDIA, STICKER, TEXT
from amends.conversations.whatsapp.phrases import (
    ATTACHED,
    CALLS,
    DELETIONS,
    NOTICES,
    OMITTED,
    STICKERS,
)

SYSTEM = -1
"""A line that nobody wrote, though it may carry a name."""

MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

MARKED_NOTICES = re.compile(
    "security code|disappearing messages|created (this )?group|created group"
    "|added you|changed the (subject|group)|changed this group|changed their phone"
    "|changed to \\+|your phone number|joined using|was added|were added| added | left$"
    "|pinned a message|now an admin|invite link|joined from|joined a group"
    "|blocked this contact|unblocked this contact|is a contact|removed you|turned on"
    "|turned off|sicherheitsnummer|selbstlöschend|hat die gruppe|mensajes temporales"
    "|código de seguridad|messages éphémères|code de sécurité|mensagens temporárias"
    "|messaggi effimeri|codice di sicurezza|zelfverwijderende|beveiligingscode"
)
"""On an iPhone such lines carry a name too; a mark before them tells them apart."""

EDITED = re.compile(
    "[ \u00a0]*\u200e?<(?:This message was edited|Diese Nachricht wurde bearbeitet"
    "|Se editó este mensaje\\.?|Ce message a été modifié|Mensagem editada"
    "|Questo messaggio è stato modificato|Dit bericht is bewerkt|Изменено|Bu mesaj düzenlendi"
    "|編集済み|已编辑|已編輯)>$|[ \u00a0]*\u200e<[^<>:\n]{3,60}>$",
    re.IGNORECASE,
)
INSIDE = re.compile("\u200e?<[^<>:\n]{2,24}: ?[^<>\n]+\\.\\w{2,5} ?>$")
ATTACHMENT = re.compile(
    "\u200e?[^\n]*\\.\\w{2,5} \\(([^()\n]*[^\\x00-@\\[-`{-\\x7f])\\)$"
)
NAMED_BY_PHONE = re.compile("(?:IMG|VID|AUD|PTT|STK|DOC)-\\d{8}-WA\\d{4,5}\\.\\w+ \\(")


def _kinds() -> dict[str, int]:
    lists = ((OMITTED, MEDIA), (STICKERS, STICKER), (DELETIONS, DELETED), (CALLS, CALL))
    return {
        text.strip().lower(): kind
        for listed, kind in lists
        for line in listed.strip().splitlines()
        for text in line.split("|")
    }


KINDS = _kinds()
JOINED = frozenset("|".join(ATTACHED.split("\n")).strip("|").split("|"))
STARTS = tuple(NOTICES.strip().splitlines())


def _spelled(text: str) -> set[bytes]:
    """The ways in which a phone may spell a phrase: small, capital, or all capitals."""
    bracket, words = ("<", text[1:]) if text.startswith("<") else ("", text)
    ways = {words, words[:1].upper() + words[1:], words.title(), words.upper()}
    return {(bracket + way).encode() for way in ways}


OPENING = 8
OPENINGS = frozenset(
    way[:OPENING] for text in (*STARTS, *KINDS) for way in _spelled(text)
)
"""The first eight bytes of everything that stands in the place of a text."""


def judged(body: str) -> tuple[int, str]:
    """The kind of a body, and the part of it whose words count."""
    body = body.rstrip("\r\n")
    plain = body.lstrip(MARKS)
    bare = plain.lstrip(" ").rstrip(" \r\n").removesuffix(".").lower()
    if plain[:OPENING].encode()[:OPENING] in OPENINGS:
        if bare in KINDS:
            return KINDS[bare], ""
        if bare.startswith(STARTS):
            return SYSTEM, ""
    if len(plain) < len(body) and (kind := _marked(bare)) is not None:
        return kind, ""
    return _attached(body, plain)


def _marked(bare: str) -> int | None:
    if bare.startswith(tuple(_CALLS)):
        return CALL
    return SYSTEM if MARKED_NOTICES.search(bare) else None


_CALLS = [text for text, kind in KINDS.items() if kind == CALL] + [
    "voice call",
    "video call",
]


def _attached(body: str, plain: str) -> tuple[int, str]:
    first, _, caption = plain.partition("\n")
    first = first.rstrip("\r")
    if (found := ATTACHMENT.match(first)) and _is_file(first, found[1], body):
        return MEDIA, caption
    if found := INSIDE.search(body):
        kind = STICKER if "-STICKER-" in found[0] else MEDIA
        return kind, body[: found.start()].strip(MARKS)
    if found := EDITED.search(body):
        return TEXT, body[: found.start()]
    return TEXT, body


def _is_file(first: str, inside: str, body: str) -> bool:
    return (
        inside.strip(MARKS).lower() in JOINED
        or body.startswith("\u200e")
        or NAMED_BY_PHONE.match(first) is not None
    )
