"""What keys a JSON file has and where, seen from its first bytes alone."""

from __future__ import annotations

import re
from itertools import chain

Path = tuple[str, ...]
"""The keys that lead to a place; `[]` stands for any element of a list."""

DEEPEST = 8
TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"(\s*:)?|[\[\]{}]', re.DOTALL)
OPENS = (b"{", b"[", b"\xef\xbb\xbf{", b"\xef\xbb\xbf[")


def outline(head: bytes) -> frozenset[Path]:
    """The paths of all keys in the opening of a file; none where it is no JSON.

    Of several documents, one a line, the paths of all are given together.
    """
    walk = _Walk()
    if head.lstrip().startswith(OPENS):
        for token in TOKEN.finditer(head):
            walk.take(token)
    return frozenset(walk.found)


class _Walk:
    """The place of a token among braces and brackets, and the keys seen so far."""

    def __init__(self) -> None:
        self.found: set[Path] = set()
        self._place: list[Path] = []
        self._key: Path = ()

    def take(self, token: re.Match[bytes]) -> None:
        match token[0][:1]:
            case b"{":
                self._enter(self._key)
            case b"[":
                self._enter((*self._key, "[]"))
            case b"}" | b"]":
                self._place[-1:] = []
            case _ if token[2] is not None and len(self._place) <= DEEPEST:
                self._see(token[1].decode("utf-8", "replace"))

    def _enter(self, step: Path) -> None:
        self._place.append(step)
        self._key = ()

    def _see(self, key: str) -> None:
        self._key = (key,)
        self.found.add((*chain.from_iterable(self._place), key))
