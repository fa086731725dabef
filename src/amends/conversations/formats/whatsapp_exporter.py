"""WhatsApp, as WhatsApp-Chat-Exporter writes its database: without a limit of 40,000.

To get it: the program of that name, on a backup of the phone, with `--json`.
"""

from __future__ import annotations

import re
from html import unescape

from msgspec import Struct
from msgspec.json import Decoder

from amends.conversations.chat import MEDIA, STICKER, TEXT, Chat
from amends.conversations.choices import Choices
from amends.conversations.decoding import whole
from amends.conversations.gathering import Gathering, closed, one_more
from amends.conversations.moments import number
from amends.conversations.outline import Path
from amends.conversations.source import Piece, Source

NAME = "whatsapp_exporter"

ME = "Me"
SIGN = re.compile(r".+@.+")
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
IN_MILLISECONDS = 10**11
"""Larger numbers are milliseconds; the exporter has written both."""


class Message(Struct):
    """One message, or a line that WhatsApp wrote (`meta`)."""

    from_me: bool | int = False
    timestamp: float | int = 0
    data: str | None = None
    sender: str | None = None
    meta: bool | int = False
    media: bool | int = False
    sticker: bool | int = False
    caption: str | None = None


class Talk(Struct):
    """The messages with one person or group, by number."""

    name: str | None = None
    messages: dict[str, Message] = {}


TALKS = Decoder(dict[str, Talk])


def fits(source: Source) -> bool:
    """Whether one of the files holds chats by WhatsApp's own ids."""
    return bool(_exports(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each chat; times are instants."""
    del choices
    chats: list[Gathering] = []
    for piece in _exports(source):
        for key, talk in whole(piece, TALKS).items():
            one_more(chats, piece.name)
            chats.append(_gathered(key, talk))
    return closed(chats, source.name)


def _exports(source: Source) -> list[Piece]:
    some = source.jsons(r"result\.json|.*@.*\.json")
    return [piece for piece in some if any(map(_is_sign, piece.outline))]


def _is_sign(path: Path) -> bool:
    match path:
        case (key, "messages", _, "from_me"):
            return SIGN.fullmatch(key) is not None
        case _:
            return False


def _gathered(key: str, talk: Talk) -> Gathering:
    chat = Gathering(NAME, talk.name or key.partition("@")[0], me=ME, by_time=True)
    for message in talk.messages.values():
        if message.meta:
            chat.system += 1
            continue
        sender = ME if message.from_me else message.sender or chat.title
        chat.message(_time(message), sender, *_judged(message))
    return chat


def _time(message: Message) -> int:
    time = message.timestamp
    return number(time if time > IN_MILLISECONDS else time * 1000)


def _judged(message: Message) -> tuple[str, int]:
    """Words and kind; of a file the words are its caption, `data` being its place."""
    is_file = bool(message.media)
    words = message.caption if is_file else message.data
    plain = unescape(BREAK.sub("\n", words or ""))
    if message.sticker:
        return plain, STICKER
    return plain, MEDIA if is_file else TEXT
