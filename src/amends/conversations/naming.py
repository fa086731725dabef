"""Senders as numbers: who is who by what stays the same, called by what is shown."""

from __future__ import annotations

from collections.abc import Hashable

from amends.conversations import limits
from amends.conversations.errors import TooLarge


class Names:
    """Numbers for senders, in the order in which they first appear.

    A sender is known by a key (an id where the file has one, else the name) and
    called by the newest name given for it. Keys do not leave this object.
    """

    def __init__(self) -> None:
        self.numbers: dict[Hashable, int] = {}
        self._called: dict[Hashable, str] = {}

    def number(self, key: Hashable) -> int:
        """The number of a sender; TooLarge beyond what a conversation can have."""
        number = self.numbers.setdefault(key, len(self.numbers))
        if number >= limits.MOST_NAMES:
            raise TooLarge(
                f"The file names more than {limits.MOST_NAMES:,} senders; that is no"
                " conversation between two people."
            )
        return number

    def call(self, key: Hashable, name: str) -> None:
        """From now on the sender is shown under this name."""
        self._called[key] = name

    def called(self, key: Hashable) -> str | None:
        """The newest name that was given for this key."""
        return self._called.get(key)

    def shown(self) -> tuple[str, ...]:
        """The names by number; a second sender of the same name bears a number."""
        found: dict[str, None] = {}
        for key in self.numbers:
            name = self._called.get(key, str(key)).strip()[: limits.LONGEST_NAME]
            found[_another(name, found)] = None
        return tuple(found)


def _another(name: str, taken: dict[str, None]) -> str:
    found, count = name, 1
    while found in taken:
        count += 1
        found = f"{name} ({count})"
    return found
