"""Strings as they were meant, and lines that Messenger or Instagram wrote themselves."""

from __future__ import annotations

import re
from html import unescape

from msgspec import UNSET

from amends.conversations.chat import CALL, DELETED, MEDIA, STICKER, TEXT
from amends.conversations.messenger.shapes import Message

SYSTEM, REACTION = -1, -2
"""What is no message of anybody."""

PEOPLE = {None, "Generic", "Share", "Call"}
"""Types of what people send; others tell who came, left or paid."""

ATTACHMENT = re.compile(
    r".{1,80} (?:sent an? (?:attachment|photo|video|voice message|sticker|GIF|link"
    r"|live location)|shared a (?:story|reel|post|link|location))\.?"
    r"|.{1,80} (?:hat (?:einen Anhang|ein Foto|ein Video) gesendet"
    r"|a envoyé une pièce jointe|envió un archivo adjunto|enviou um anexo)\.?"
)
REACTIONS = re.compile(
    r"(?:.{1,80} )?[Rr]eacted .{1,20} to (?:your|a|their|the|.{1,80}'s) message\s*"
    r"|(?:.{1,80} )?[Ll]iked a message\s*"
    r"|(?:.{1,80} )?[Hh]at mit .{1,20} auf deine Nachricht reagiert\.?\s*"
)
CALLS = re.compile(
    r"(?:.{1,80} )?(?:called you|missed (?:your|a)(?: video| audio)? (?:call|chat)"
    r"|started an? (?:video|audio) (?:call|chat)"
    r"|You called .{1,80}|You missed a(?: video| audio)? (?:call|chat)(?: from .{1,80})?"
    r"|(?:The )?(?:[Vv]ideo|[Aa]udio) (?:call|chat) ended)\.?"
    r"|You called .{1,80}|The (?:video|audio) (?:call|chat) ended\.?"
)
UNSENT = re.compile(
    r".{1,80} unsent a message\.?|(?:This )?[Mm]essage (?:was )?unsent\.?"
)
NOTES = re.compile(
    r"You (?:are|can) now (?:connected|message and call) .*"
    r"|You are now connected on .*|Say hi to your new Facebook friend.*"
    r"|Messages and calls are (?:now )?secured with end-to-end encryption.*"
    r"|.{1,80} (?:named the group|changed the (?:group photo|chat theme|theme|quick reaction)"
    r"|set the (?:nickname|quick reaction|emoji)|created (?:the|a) (?:group|poll)|voted for"
    r"|removed (?:his|her|their) vote|added .{1,80} to the group|left the (?:group|chat)"
    r"|joined the (?:group|call|video chat|video call)|turned (?:on|off) .{1,40})\b.*",
    re.DOTALL,
)


def repaired(text: str) -> str:
    """Text whose UTF-8 was written out as if each byte were a character, put right.

    Each string by itself, for some are right as they stand.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def judged(message: Message) -> tuple[int, str]:
    """The kind of a message, or SYSTEM or REACTION; and what words count in it."""
    written = unescape(repaired(message.content or message.text or ""))
    if message.is_unsent or message.sealed_unsent:
        return DELETED, ""
    if message.type == "Call" or message.call_duration is not UNSET:
        return CALL, ""
    if message.type not in PEOPLE and message.sealed_time is None:
        return SYSTEM, ""
    if message.sticker is not UNSET:
        return STICKER, written
    if message.has_media:
        return MEDIA, "" if ATTACHMENT.fullmatch(written) else written
    return _by_words(written)


def _by_words(written: str) -> tuple[int, str]:
    for form, kind in (
        (REACTIONS, REACTION),
        (CALLS, CALL),
        (UNSENT, DELETED),
        (ATTACHMENT, MEDIA),
        (NOTES, SYSTEM),
    ):
        if form.fullmatch(written):
            return kind, ""
    return TEXT, written
