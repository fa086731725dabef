"""Who is the person and who is the other, among the names in a file."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from amends.conversations.chat import Chat
from amends.conversations.errors import UnknownName

MOST_SHOWN = 12


class People(Struct, frozen=True):
    """The names that stand for the person and for the other; both may be empty.

    One may bear several names: a phone and an address, or one on each platform.
    """

    me: frozenset[str] = frozenset()
    them: frozenset[str] = frozenset()

    @property
    def are_known(self) -> bool:
        """Whether sides can be told apart."""
        return bool(self.me and self.them)


def people(
    chats: Sequence[Chat], me: Sequence[str] = (), them: Sequence[str] = ()
) -> People:
    """Both sides: as named, else as the file itself says, else as two people leave it.

    Raises UnknownName where a name that was given is not in the file.
    """
    every = _names(chats)
    mine = _found(me, every) or _own(chats)
    theirs = _found(them, every)
    chosen = between(chats, People(mine, theirs))
    names = _names(chosen)
    theirs = theirs or _titled(chosen, names) - mine
    if len(names) == 2 and mine and not theirs:
        theirs = frozenset(names) - mine
    if len(names) == 2 and theirs and not mine:
        mine = frozenset(names) - theirs
    if mine & theirs:
        raise UnknownName(f"{min(mine & theirs)} cannot be both of you.")
    return People(mine, theirs)


def _names(chats: Sequence[Chat]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for chat in chats for name in chat.names))


def _found(wanted: Sequence[str], names: Sequence[str]) -> frozenset[str]:
    return frozenset(_one(each, names) for each in wanted)


def _one(wanted: str, names: Sequence[str]) -> str:
    if wanted in names:
        return wanted
    alike = [name for name in names if _plain(name) == _plain(wanted)]
    if len(alike) == 1:
        return alike[0]
    shown = ", ".join(names[:MOST_SHOWN])
    more = len(names) - MOST_SHOWN
    also = f" and {more} more" if more > 0 else ""
    raise UnknownName(f"Nobody is called {wanted} here. The names are: {shown}{also}.")


def _plain(name: str) -> str:
    return " ".join(name.casefold().lstrip("~").split())


def _own(chats: Sequence[Chat]) -> frozenset[str]:
    return frozenset(chat.names[chat.me] for chat in chats if chat.me is not None)


def _titled(chats: Sequence[Chat], names: Sequence[str]) -> frozenset[str]:
    titles = {chat.title for chat in chats}
    return frozenset(titles & set(names)) if len(names) == 2 else frozenset()


def between(chats: Sequence[Chat], sides: People) -> tuple[Chat, ...]:
    """Of several conversations, those of the two alone, if there are any."""
    if not sides.them:
        return tuple(chats)
    theirs = [chat for chat in chats if sides.them & set(chat.names)]
    alone = [chat for chat in theirs if _is_alone(chat, sides)]
    return tuple(alone or theirs or chats)


def _is_alone(chat: Chat, sides: People) -> bool:
    """Whether nobody but the two writes in it."""
    others = set(chat.names) - sides.them - sides.me
    return len(others) <= (0 if sides.me else 1)
