"""The app's own export, `main.jsonl`: who is who is put together by ids."""

from __future__ import annotations

from msgspec import UNSET, Struct, field

from amends.conversations.chat import DELETED, MEDIA, STICKER, TEXT, Notice
from amends.conversations.decoding import decoded
from amends.conversations.gathering import Gathering, one_more
from amends.conversations.lining import lines
from amends.conversations.moments import number
from amends.conversations.signal.frames import (
    FRAME,
    Account,
    Frame,
    Item,
    Recipient,
    StoryReply,
)
from amends.conversations.source import Piece

OWN_NAME = "Me"


class Takeout(Struct):
    """An export while it is being read."""

    account: Account = field(default_factory=Account)
    recipients: dict[str, Recipient] = field(default_factory=dict)
    with_whom: dict[str, str] = field(default_factory=dict)
    chats: dict[str, Gathering] = field(default_factory=dict)
    vanishing: set[str] = field(default_factory=set)

    def take(self, frame: Frame) -> None:
        """Keep what one line says."""
        if frame.chat_item:
            self._item(frame.chat_item)
        elif frame.recipient:
            self.recipients[frame.recipient.id] = frame.recipient
        elif frame.chat:
            self.with_whom[frame.chat.id] = frame.chat.recipient_id
        elif frame.account:
            self.account = frame.account

    def _item(self, item: Item) -> None:
        chat = self.chats.get(item.chat_id)
        if chat is None:
            one_more(self.chats, "The export")
            chat = self.chats[item.chat_id] = Gathering("signal", by_time=True)
        if item.expires_in_ms is not UNSET:
            self.vanishing.add(item.chat_id)
        what = judged(item)
        if what is None:
            chat.system += 1
            return
        first = item.revisions[0].date_sent if item.revisions else item.date_sent
        chat.message(number(first), item.author_id, what[1], what[0])

    def gathered(self) -> list[Gathering]:
        """The conversations, everybody called by name."""
        own = next(
            (r.id for r in self.recipients.values() if r.self_ is not UNSET), None
        )
        for key, chat in self.chats.items():
            chat.me = own
            chat.title = self._shown(self.with_whom.get(key, ""))
            for author in chat.names.numbers:
                chat.names.call(author, self._shown(str(author)))
            if key in self.vanishing:
                chat.notices.append(Notice("disappearing"))
        return list(self.chats.values())

    def _shown(self, key: str) -> str:
        match self.recipients.get(key):
            case Recipient(contact=contact) if contact:
                return contact.shown() or f"Contact {key}"
            case Recipient(group=group) if group:
                snapshot = group.snapshot
                return snapshot.title.title if snapshot and snapshot.title else ""
            case Recipient(self_=own) if own is not UNSET:
                names = (self.account.given_name, self.account.family_name)
                return " ".join(filter(None, names)) or OWN_NAME
            case _:
                return f"Contact {key}" if key else ""


def judged(item: Item) -> tuple[int, str] | None:
    """The kind of an item and its words; None where nobody wrote it."""
    if item.directionless is not UNSET or item.update_message is not UNSET:
        return None
    if (message := item.standard_message) is not None:
        kind = MEDIA if message.attachments else TEXT
        return kind, message.text.body if message.text else ""
    if item.remote_deleted_message is not UNSET:
        return DELETED, ""
    if item.sticker_message is not UNSET:
        return STICKER, ""
    if item.direct_story_reply_message:
        return TEXT, _reply(item.direct_story_reply_message)
    if item.poll:
        return TEXT, item.poll.question
    sent = (item.contact_message, item.view_once_message)
    given = (item.payment_notification, item.gift_badge)
    return None if all(it is UNSET for it in (*sent, *given)) else (MEDIA, "")


def _reply(reply: StoryReply) -> str:
    written = reply.text_reply
    return written.text.body if written and written.text else reply.emoji


def gathered(piece: Piece) -> list[Gathering]:
    """The conversations of an export."""
    found = Takeout()
    for at, line in lines(piece):
        if line.strip():
            found.take(decoded(line, FRAME, piece.name, at))
    return found.gathered()
