"""Discord: JSON as DiscordChatExporter writes it, whole or in parts.

To get it: the program of that name, the direct messages, format JSON. Parts of one
channel may lie in one folder; what stands in two of them counts once.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.json import Decoder

from amends.conversations.chat import MEDIA, STICKER, TEXT, Chat
from amends.conversations.choices import Choices
from amends.conversations.decoding import whole
from amends.conversations.gathering import Gathering, closed
from amends.conversations.moments import instant
from amends.conversations.source import Piece, Source

NAME = "discord"

SIGNS = ("messages", "[]", "author", "id"), ("channel", "id")
WRITTEN = {"Default", "Reply", "0", "19"}
"""What people write; other types tell of calls, pins and who came."""

OF_TWO = {"DirectTextChat", "1"}


class Author(Struct):
    """Who wrote, by an id that stays when names change."""

    id: str
    name: str = ""
    nickname: str | None = None


class Thing(Struct):
    """A file, a sticker, a preview: that it is there is enough."""


class Message(Struct, rename="camel"):
    """One message, or a line that Discord wrote."""

    id: str
    type: str
    timestamp: str
    author: Author
    content: str | None = None
    attachments: list[Thing] = []
    stickers: list[Thing] = []
    forwarded_message: Thing | None = None


class Channel(Struct):
    """Where it was written."""

    id: str
    type: str = ""
    name: str = ""


class Export(Struct):
    """One file."""

    channel: Channel
    messages: list[Message]


EXPORT = Decoder(Export)


def fits(source: Source) -> bool:
    """Whether one of the files is such an export."""
    return bool(_exports(source))


def read(source: Source, choices: Choices) -> tuple[Chat, ...]:
    """A conversation for each channel; parts of one are put together."""
    del choices
    chats: dict[str, Gathering] = {}
    for piece in _exports(source):
        export = whole(piece, EXPORT)
        channel = export.channel
        chat = chats.get(channel.id) or Gathering(NAME, channel.name, by_time=True)
        chats[channel.id] = chat
        for message in export.messages:
            _add(chat, message)
    return closed(chats.values(), source.name)


def _exports(source: Source) -> list[Piece]:
    some = source.jsons(r".*\[part \d+\]\.json|.*\[\d+\].*\.json")
    return [piece for piece in some if all(sign in piece.outline for sign in SIGNS)]


def _add(chat: Gathering, message: Message) -> None:
    if not chat.is_new(message.id):
        return
    if message.type not in WRITTEN:
        chat.system += 1
        return
    author = message.author
    chat.names.call(author.id, author.nickname or author.name or author.id)
    time = instant(message.timestamp)
    if time is None:
        chat.skipped["no_date"] += 1
    else:
        chat.message(time, author.id, *_judged(message))


def _judged(message: Message) -> tuple[str, int]:
    """Words and kind; what was forwarded is not the sender's own."""
    words = "" if message.forwarded_message else message.content or ""
    if message.stickers:
        return words, STICKER
    return words, MEDIA if message.attachments or message.forwarded_message else TEXT
