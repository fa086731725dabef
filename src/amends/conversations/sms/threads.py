"""All messages of a phone, parted by whom they are with."""

from __future__ import annotations

from collections.abc import Iterable

from amends.conversations.addresses import key
from amends.conversations.gathering import Gathering, one_more
from amends.conversations.moments import number
from amends.conversations.sms.elements import Message

ME = "Me"
RECEIVED, SENT, DRAFT = "1", "2", "3"
REPORTS = {"134", "136"}
"""Forms of what a phone says by itself: delivered, read."""

BETWEEN = "~"
"""Stands between the addresses of a group."""

IN_SECONDS = 10**11
"""Smaller numbers are seconds: some programs write them where others write a thousand."""

Keys = frozenset[str]


class Threads:
    """The conversations of a backup while it is being read."""

    def __init__(self) -> None:
        self._chats: dict[Keys, Gathering] = {}
        self._keys: dict[str, Keys] = {}
        self._shown: dict[str, str] = {}
        self._titles: dict[Keys, str] = {}

    def add(self, message: Message) -> None:
        """Put a message where it belongs, once, and only if it was sent."""
        keys = self._keys.get(message.address)
        if keys is None:
            keys = self._met(message.address)
        if message.name:
            self._titles[keys] = message.name
        chat = self._chats.get(keys)
        if chat is None:
            one_more(self._chats, "The backup")
            chat = Gathering("sms", me=ME, by_time=True)
            self._chats[keys] = chat
        self._put(chat, keys, message)

    def _met(self, written: str) -> Keys:
        """Whom a conversation is with: one address, or those of a group."""
        addresses = written.split(BETWEEN)
        for address in addresses:
            self._shown.setdefault(key(address), address)
        keys = frozenset(filter(None, map(key, addresses)))
        self._keys[written] = keys
        return keys

    def _put(self, chat: Gathering, keys: Keys, message: Message) -> None:
        words = "\n".join(message.words)
        time = _time(message)
        if message.form in REPORTS:
            chat.system += 1
        elif message.box not in {RECEIVED, SENT}:
            chat.skipped["draft" if message.box == DRAFT else "not_sent"] += 1
        elif not (sender := _sender(keys, message)):
            chat.skipped["no_sender"] += 1
        elif not time:
            chat.skipped["no_date"] += 1
        elif chat.is_new(time, sender, words, message.kind):
            chat.message(time, sender, words, message.kind)

    def gathered(self) -> Iterable[Gathering]:
        """The conversations, everybody called as in the phone's own list."""
        for keys, chat in self._chats.items():
            chat.title = self._titles.get(keys) or self._named(keys)
            for each in chat.names.numbers:
                if each != ME:
                    chat.names.call(each, self._named(frozenset((str(each),))))
            yield chat

    def _named(self, keys: Keys) -> str:
        names = (
            self._titles.get(frozenset((each,))) or self._shown[each]
            for each in sorted(keys)
        )
        return ", ".join(names)


def _sender(keys: Keys, message: Message) -> str:
    """Who wrote: in a group, the phone says by whom."""
    if not keys:
        return ""
    if message.box == SENT:
        return ME
    if len(keys) == 1:
        return next(iter(keys))
    sender = key(message.sender)
    return sender if sender in keys else ""


def _time(message: Message) -> int:
    time = number(message.date)
    return time * 1000 if 0 < time < IN_SECONDS else time
