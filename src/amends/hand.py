"""The ex's own hand: terms as a small signed file, and that file read again.

The file is one entry in canonical JSON, with `key` and `signature`. Signed is the same
without these two, `recorded` being `at`: when it is taken into a record it is written
down anew, at a moment that nobody could sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from html import escape
from importlib.resources import files

from msgspec.structs import replace

from amends.core import wire
from amends.core.kinds.terms import NoContact, TermsStated
from amends.vault import signing
from amends.vault.spoken import spoken, words

Terms = TermsStated | NoContact

SPOKEN = 8
LARGEST = 1024 * 1024
"""Bytes; more is no file of terms."""


class HandError(Exception):
    """What a file holds are no terms signed by anybody; says why."""


def signed(terms: Terms, seed: bytes) -> bytes:
    """The file of terms under the key of a seed."""
    return _line(
        replace(
            terms,
            key=signing.public(seed),
            signature=signing.sign(seed, _bare(terms)),
        )
    )


def looks_signed(data: bytes) -> bool:
    """Whether it means to be such a file, whatever is wrong with it."""
    return len(data) <= LARGEST and all(
        mark in data for mark in (b'"they_set"', b'"signature"', b'"kind"')
    )


def read(data: bytes) -> Terms:
    """The terms in a file, their signature checked; raises HandError."""
    try:
        terms = wire.decode(data.strip())
    except wire.WireError as fault:
        raise HandError(f"these are no signed terms: {fault}") from None
    if not isinstance(terms, TermsStated | NoContact) or terms.source != "they_set":
        raise HandError("these are no terms that somebody set by their own hand")
    key, signature = terms.key, terms.signature
    if key is None or signature is None or terms.recorded != terms.at:
        raise HandError("these terms are not signed as they should be")
    if not signing.holds(key, signature, _bare(terms)):
        raise HandError("these terms were altered, or another key signed them")
    return terms


def taken(terms: Terms, now: datetime) -> Terms:
    """The same as an entry that is written down now; raises HandError for a later one."""
    if terms.at > now:
        raise HandError(
            f"these terms are dated {terms.at:%Y-%m-%d %H:%M %Z}, which is still to come"
        )
    return replace(terms, recorded=now)


def eight_words(terms: Terms) -> str:
    """What both can read to each other, from the file or from the entry."""
    return spoken("terms", _line(replace(terms, recorded=terms.at)), SPOKEN)


def page(help_lines: Iterable[str]) -> bytes:
    """The page that makes the same file in a browser, without a network.

    It stands by itself: the words to read aloud are in it, and whom to call.
    """
    items = "".join(f"<li>{escape(line)}</li>" for line in help_lines)
    whole = files("amends").joinpath("own_hand.html").read_text(encoding="utf-8")
    whole = whole.replace("<!--HELP-->", items).replace("/*WORDS*/", " ".join(words()))
    return whole.encode()


def _bare(terms: Terms) -> bytes:
    return _line(replace(terms, key=None, signature=None))


def _line(terms: Terms) -> bytes:
    return wire.encode(terms)
