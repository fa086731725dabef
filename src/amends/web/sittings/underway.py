"""Requests under way while the words change: those of the same sitting get the new keys.

What one of them waited to write is then done again under the new keys. Another sitting
gets nothing, nor does a request that begins later with the dead shares. Everything is in
this process's memory, and only for as long as the requests last.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

from django.http import HttpRequest

from amends.web.shelf.accounts import Unlocked

LONGEST_WAIT = 20.0
"""Seconds; a change of words in the same sitting takes a few at the most."""


@dataclass(eq=False)
class Ticket:
    """One request of a sitting, and what it was handed while it was under way."""

    sitting: str
    new: Unlocked | None = field(default=None, repr=False)


@dataclass
class Underway:
    """The requests that are being answered, and the changes of words that are made."""

    _tickets: set[Ticket] = field(default_factory=set)
    _changing: Counter[str] = field(default_factory=Counter)
    _turn: threading.Condition = field(default_factory=threading.Condition)

    @contextmanager
    def request(self, sitting: str) -> Iterator[Ticket]:
        """A request of this sitting, from its beginning to its end."""
        ticket = Ticket(sitting)
        with self._turn:
            self._tickets.add(ticket)
        try:
            yield ticket
        finally:
            with self._turn:
                self._tickets.discard(ticket)

    @contextmanager
    def change(self, own: Ticket) -> Iterator[Callable[[Unlocked], None]]:
        """While a request changes the words; call what is given with what is open then."""
        with self._turn:
            self._changing[own.sitting] += 1
        try:
            yield lambda new: self._hand(own, new)
        finally:
            with self._turn:
                self._changing[own.sitting] -= 1
                self._changing += Counter()
                self._turn.notify_all()

    def handed(self, ticket: Ticket) -> Unlocked | None:
        """What its sitting opens now; None where the keys were changed by another one.

        Waits where another request of its sitting is changing the words just then.
        """

        def is_settled() -> bool:
            return ticket.new is not None or ticket.sitting not in self._changing

        with self._turn:
            self._turn.wait_for(is_settled, LONGEST_WAIT)
            return ticket.new

    def _hand(self, own: Ticket, new: Unlocked) -> None:
        with self._turn:
            for ticket in self._tickets - {own}:
                if ticket.sitting == own.sitting:
                    ticket.new = new


UNDERWAY = Underway()


def ticket_of(request: HttpRequest) -> Ticket:
    """The ticket under which a request is answered."""
    return cast("Ticket", request.ticket)  # type: ignore[attr-defined]
