"""Terms that the ex set by their own hand, taken from their file into one's own record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from amends.cli.fault import CommandError

if TYPE_CHECKING:
    from amends.cli.own import Own
    from amends.hand import Terms


def signed_in(files: list[str]) -> Terms | None:
    """The signed terms that the one file holds; None where it means to hold none.

    CommandError where it means to, and what it holds is not as it was signed.
    """
    from amends.hand import HandError, looks_signed, read

    data = _small(files[0]) if len(files) == 1 else None
    if data is None or not looks_signed(data):
        return None
    try:
        return read(data)
    except HandError as fault:
        raise CommandError(f"{files[0]}: {fault}") from None


def _small(name: str) -> bytes | None:
    """The bytes of a file that is small enough to be one of terms."""
    from amends.hand import LARGEST

    try:
        with Path(name).open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError:
        return None
    return data if len(data) <= LARGEST else None


def take(own: Own, terms: Terms) -> None:
    """Put them at the end of the record, and say what they are and whose hand it is."""
    from amends import clock
    from amends.cli.streams import say
    from amends.core.hands import known_hands
    from amends.hand import HandError, eight_words
    from amends.web.conversation import signed
    from amends.words import own_hand
    from amends.words.dates import day

    try:
        seq = signed.take(own.desk, terms, clock.now())
    except HandError as fault:
        raise CommandError(str(fault)) from None
    record = own.desk.record()
    ex = record.begin.body.ex if record.begin else None
    set_on = {"ex": ex or "they", "day": day(terms.at, record.zone)}
    say(own_hand.TAKEN.format(seq=seq, words=eight_words(terms), **set_on))
    if seq not in known_hands(record):
        print(own_hand.NEW_KEY)
