"""Terms that the ex signed, handed over as a file: taken into the record at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.core.files.base import File

from amends import hand
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record
from amends.desk import Desk
from amends.hand import HandError, Terms


def signed_in(contents: Iterable[bytes]) -> Terms | None:
    """The signed terms that the one file holds; None where it means to hold none.

    Raises HandError where it means to, and what it holds is not as it was signed.
    """
    every = tuple(contents)
    if len(every) != 1 or not hand.looks_signed(every[0]):
        return None
    return hand.read(every[0])


def small(files: Iterable[File[bytes]]) -> Iterator[bytes]:
    """What the files hold that are small enough; each can be read again."""
    for file in files:
        yield file.read() if file.size <= hand.LARGEST else b""
        file.seek(0)


def take(desk: Desk, terms: Terms, now: datetime) -> int:
    """Put them at the end of the record; the number of their entry.

    Raises HandError for what was taken in before, or is dated later than now.
    """
    if terms.signature in _signatures(desk.record()):
        raise HandError("these terms were taken in before, exactly as they are")
    desk.enter([hand.taken(terms, now)])
    return desk.known().count


def _signatures(record: Record) -> set[str | None]:
    stated = {e.body.signature for e in record.dated(TermsStated)}
    return stated | {e.body.signature for e in record.dated(NoContact)}
