"""What is wanted of a Telegram export; whatever else it holds is passed over."""

from __future__ import annotations

from msgspec import UNSET, Raw, Struct, UnsetType, field
from msgspec.json import Decoder


class Entity(Struct, gc=False):
    """A part of a text: a link, a name, something in bold."""

    text: str = ""


class Message(Struct, gc=False):
    """One message, or a line that Telegram wrote (`type` is "service").

    `date` is the clock of the computer that exported, `date_unixtime` the instant;
    exports before June 2022 have no instant.
    """

    type: str = "message"
    date: str | None = None
    date_unixtime: str | int | None = None
    from_: str | None = field(name="from", default=None)
    from_id: str | int | None = None
    text: str | list[str | Entity] = ""
    media_type: str | None = None
    photo: Raw | UnsetType = UNSET
    file: Raw | UnsetType = UNSET
    forwarded_from: Raw | UnsetType = UNSET


class Head(Struct):
    """What stands of a chat before its messages."""

    name: str | None = None
    type: str | None = None
    id: int | None = None


class Talk(Head):
    """A chat with its messages."""

    messages: list[Message] | None = None


class Talks(Struct):
    """A list of chats."""

    talks: list[Talk] = field(name="list", default=[])


class Person(Struct):
    """Whose account it is."""

    user_id: int | None = None


class Export(Talk):
    """A file: one chat, or the chats of an account."""

    chats: Talks | None = None
    left_chats: Talks | None = None
    personal_information: Person | None = None


EXPORT = Decoder(Export)
HEAD = Decoder(Head)
MESSAGES = Decoder(list[Message])
