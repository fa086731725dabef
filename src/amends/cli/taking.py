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
    from amends import hand

    data = _small(files[0]) if len(files) == 1 else None
    if data is None or not hand.looks_signed(data):
        return None
    try:
        return hand.read(data)
    except hand.HandError as fault:
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
    from amends import clock, hand
    from amends.cli.streams import say
    from amends.core.hands import known_hands
    from amends.words import own_hand
    from amends.words.dates import day

    if any(terms.signature == other for other in _signatures(own)):
        raise CommandError("these terms were taken in before, exactly as they are")
    try:
        own.desk.enter([hand.taken(terms, clock.now())])
    except hand.HandError as fault:
        raise CommandError(str(fault)) from None
    known = own.desk.known()
    ex = known.record.begin.body.ex if known.record.begin else None
    said = own_hand.TAKEN.format(
        seq=known.count,
        ex=ex or "they",
        day=day(terms.at, known.record.zone),
        words=hand.eight_words(terms),
    )
    say(said)
    if known.count not in known_hands(known.record):
        print(own_hand.NEW_KEY)


def _signatures(own: Own) -> list[str | None]:
    from amends.core.kinds.terms import NoContact, TermsStated

    record = own.desk.record()
    stated = [e.body.signature for e in record.dated(TermsStated)]
    return stated + [e.body.signature for e in record.dated(NoContact)]
