"""Bytes as words that can be read to somebody, and a list of words to choose from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from amends.vault.chain import digest


@cache
def words() -> tuple[str, ...]:
    """The EFF's long list: 7,776 words, chosen to be read, told apart and remembered."""
    text = files("xkcdpass").joinpath("static/eff-long").read_text(encoding="ascii")
    return tuple(text.split())


def spoken(label: str, raw: bytes, count: int) -> str:
    """So many words that stand for the bytes under their purpose; 12.9 bits a word."""
    number = int.from_bytes(digest(label, raw), "big")
    said = []
    for _ in range(count):
        number, at = divmod(number, len(words()))
        said.append(words()[at])
    return " ".join(said)
