"""Files put together into threads: many files of one, oldest first, nothing twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

from msgspec import Struct, field

from amends.conversations.gathering import Gathering, one_more
from amends.conversations.messenger.shapes import Message, Participant, Thread
from amends.conversations.messenger.wording import REACTION, SYSTEM, judged, repaired
from amends.conversations.moments import number

GONE = ("Facebook User", "Instagram User", "Instagram user", "Facebook user")
"""What somebody is called whose account is gone: no name to know a thread by."""


class Threads(Struct):
    """The threads of an export while it is being read."""

    format: str
    _found: dict[Hashable, Gathering] = field(default_factory=dict)
    _seen: dict[Hashable, Counter[int]] = field(default_factory=dict)

    def add(self, folder: str, thread: Thread) -> None:
        """The messages of one file, which lay in that folder."""
        people = _people(thread)
        title = repaired(thread.title or thread.sealed_title or "")
        key = _key(folder, title, people)
        chat = self._found.get(key)
        if chat is None:
            one_more(self._found, "The export")
            chat = self._found[key] = Gathering(self.format, title, by_time=True)
        chat.title = chat.title or title
        if len(people) == 2 and title in people:
            chat.me = next(iter(people - {title}), None)
        _fill(chat, thread.messages, self._seen.setdefault(key, Counter()))

    def gathered(self) -> list[Gathering]:
        """The threads, the person's own name known in all once it is in some."""
        owners = Counter(
            chat.me for chat in self._found.values() if chat.me is not None
        )
        for chat in self._found.values():
            if chat.me is None and owners:
                chat.me = owners.most_common(1)[0][0]
        return list(self._found.values())


def _people(thread: Thread) -> frozenset[str]:
    return frozenset(
        repaired(each.name if isinstance(each, Participant) else each)
        for each in thread.participants
    )


def _key(folder: str, title: str, people: frozenset[str]) -> Hashable:
    """Two people have one conversation, in however many places it lies."""
    if len(people) == 2 and not people & set(GONE):
        return people
    return folder, title, people


def _fill(chat: Gathering, messages: list[Message], seen: Counter[int]) -> None:
    """Add what is not there yet; equal ones as often as the file with most has them."""
    here: Counter[int] = Counter()
    for message in _oldest_first(messages):
        sender, time = _sender(message), _time(message)
        kind, words = judged(message)
        mark = hash((sender, time, words, kind))
        here[mark] += 1
        if here[mark] <= seen[mark]:
            chat.skipped["repeated"] += 1
            continue
        seen[mark] = here[mark]
        _put(chat, time, sender, (kind, words))


def _put(chat: Gathering, time: int, sender: str, what: tuple[int, str]) -> None:
    match what:
        case (kind, _) if kind == SYSTEM:
            chat.system += 1
        case (kind, _) if kind == REACTION:
            chat.skipped["reaction"] += 1
        case _ if not sender:
            chat.skipped["no_sender"] += 1
        case kind, words:
            chat.message(time, sender, words, kind)


def _oldest_first(messages: list[Message]) -> Iterable[Message]:
    newest_first = messages and _time(messages[0]) > _time(messages[-1])
    return reversed(messages) if newest_first else messages


def _sender(message: Message) -> str:
    return repaired(message.sender_name or message.sealed_sender or "").strip()


def _time(message: Message) -> int:
    return number(message.timestamp_ms or message.sealed_time)
