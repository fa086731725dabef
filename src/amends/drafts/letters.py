"""Letters made plain: capitals, accents, look-alikes, invisible characters."""

from __future__ import annotations

import unicodedata
from functools import cache

LOOKALIKES = str.maketrans(
    {
        **dict(zip("авекмнорстухіјѕԁһґпԛԝѵ", "abekmhopctyxijsdhrnqwv", strict=True)),
        **dict(zip("αβεηικνορτυχωϲ", "abenikvoptuxwc", strict=True)),
        **dict(zip("ıɩɡɑʀʟɴɪƅøłđħ", "iigarlniboldh", strict=True)),
        **dict(zip("‘’‚‛′`´ʼ＇“”„‟″«»", "'''''''''" + '"' * 7, strict=True)),
        **dict(zip("‐‑‒–—―−", "-------", strict=True)),
    }
)
INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc"})


@cache
def plain(character: str) -> str:
    """What a character stands for, in small plain letters; empty if it is invisible."""
    if character.isascii():
        return _ascii(character)
    mapped = character.translate(LOOKALIKES)
    decomposed = unicodedata.normalize("NFKD", mapped).casefold().translate(LOOKALIKES)
    kept = (c for c in decomposed if unicodedata.category(c) not in INVISIBLE)
    return "".join(" " if c.isspace() else c for c in kept)


def _ascii(character: str) -> str:
    if character.isspace():
        return " "
    return character.lower() if character.isprintable() else ""
