"""What a command prints, for whatever reads it: a terminal, a pipe, an old code page."""

from __future__ import annotations

import codecs
import sys
import unicodedata
from io import TextIOWrapper

ESCAPED = "amends-escaped"
KEPT = "\n\t"
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows, and so make it read otherwise."""

_SURROGATES = 0x10000


def steady() -> None:
    """Let no letter that the streams cannot write stop the command.

    It is written as JSON writes it, so that a document stays a document.
    """
    codecs.register_error(ESCAPED, _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=ESCAPED)


def harmless(text: str) -> str:
    """The text without what would steer a terminal; names and words may hold anything."""
    return "".join(sign for sign in text if sign in KEPT or not _steers(sign))


def say(text: str) -> None:
    """Print it for a person, harmless."""
    print(harmless(text))


def _steers(sign: str) -> bool:
    return sign in TURNS or unicodedata.category(sign) == "Cc"


def _escaped(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    signs = fault.object[fault.start : fault.end]
    return "".join(map(_as_json, signs)), fault.end


def _as_json(sign: str) -> str:
    r"""`\u201c`; two of them for what lies beyond the first plane."""
    code = ord(sign)
    if code < _SURROGATES:
        return f"\\u{code:04x}"
    high, low = divmod(code - _SURROGATES, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
