"""What is wanted of the app's own export: no keys, no numbers that are not needed."""

from __future__ import annotations

from msgspec import UNSET, Raw, Struct, UnsetType, field
from msgspec.json import Decoder

Some = Raw | UnsetType


class Name(Struct):
    """A name that the person gave to somebody."""

    given: str = ""
    family: str = ""


class Contact(Struct, rename="camel"):
    """Somebody, under every name that Signal knows."""

    nickname: Name | None = None
    system_given_name: str = ""
    system_family_name: str = ""
    profile_given_name: str = ""
    profile_family_name: str = ""
    username: str = ""
    e164: str | int = ""

    def shown(self) -> str:
        """The name that Signal would show."""
        nickname = self.nickname or Name()
        names = (
            (nickname.given, nickname.family),
            (self.system_given_name, self.system_family_name),
            (self.profile_given_name, self.profile_family_name),
        )
        whole = (" ".join(filter(None, name)) for name in names)
        return next(filter(None, whole), self.username or str(self.e164))


class Title(Struct):
    """The title of a group, twice wrapped."""

    title: str = ""


class Snapshot(Struct):
    """A group as it was when the export was made."""

    title: Title | None = None


class Group(Struct):
    """A group."""

    snapshot: Snapshot | None = None


class Recipient(Struct):
    """Whoever can write or be written to."""

    id: str
    self_: Some = field(name="self", default=UNSET)
    contact: Contact | None = None
    group: Group | None = None


class Account(Struct, rename="camel"):
    """Whose export it is."""

    given_name: str = ""
    family_name: str = ""


class Conversation(Struct, rename="camel"):
    """A chat, and with whom it is."""

    id: str
    recipient_id: str
    expiration_timer_ms: Some = UNSET


class Text(Struct):
    """The words of a message."""

    body: str = ""


class Standard(Struct):
    """A message of words, files, or both."""

    text: Text | None = None
    attachments: list[Raw] = []


class Written(Struct):
    """A reply in words to a story."""

    text: Text | None = None


class StoryReply(Struct, rename="camel"):
    """A reply to a story."""

    text_reply: Written | None = None
    emoji: str = ""


class Poll(Struct):
    """A question with answers to choose from."""

    question: str = ""


class Revision(Struct, rename="camel"):
    """An earlier form of a message."""

    date_sent: str | int = 0


class Item(Struct, rename="camel"):
    """One thing in a chat; which of the kinds it is shows in which field is there."""

    chat_id: str
    author_id: str
    date_sent: str | int = 0
    revisions: list[Revision] = []
    expires_in_ms: Some = UNSET
    directionless: Some = UNSET
    standard_message: Standard | None = None
    direct_story_reply_message: StoryReply | None = None
    poll: Poll | None = None
    sticker_message: Some = UNSET
    remote_deleted_message: Some = UNSET
    contact_message: Some = UNSET
    payment_notification: Some = UNSET
    gift_badge: Some = UNSET
    view_once_message: Some = UNSET
    update_message: Some = UNSET


class Frame(Struct, rename="camel"):
    """One line of the file."""

    account: Account | None = None
    recipient: Recipient | None = None
    chat: Conversation | None = None
    chat_item: Item | None = None


FRAME = Decoder(Frame)
