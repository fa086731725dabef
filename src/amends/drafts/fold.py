"""A text made plain for reading, with a way back to every original character."""

from __future__ import annotations

import re
from dataclasses import dataclass

from amends.drafts.letters import plain
from amends.drafts.spelling import spelt

WORD = re.compile(r"w/o?\b|[a-z0-9@$']*[a-z0-9][a-z0-9@$']*|\S")
SPACED = re.compile(r"(?<![a-z0-9'])(?:[a-z][ .*_-]){3,}[a-z](?![a-z0-9'])")
"""Letters set apart, as in `k i l l`."""
TO_YOU = re.compile(r"(?<![\w£$€.:])([24])(?= (?:u|you|ya|me|him|her|us|b|be|do)\b)")


@dataclass(frozen=True)
class Folded:
    """Plain text; character i stands for the original from `starts[i]` to `ends[i]`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text stands in the original."""
        return self.starts[start], self.ends[end - 1]


Piece = tuple[str, int, int]


def fold(text: str) -> Folded:
    """Make a text plain: letters, spaces, apostrophes, spelling."""
    pieces = _words(_joined(_letters(text)))
    flat = [(c, start, end) for words, start, end in pieces for c in words]
    return Folded(
        "".join(c for c, _, _ in flat),
        tuple(start for _, start, _ in flat),
        tuple(end for _, _, end in flat),
    )


def _letters(text: str) -> list[Piece]:
    """Single plain characters; a run of white space is one space."""
    pieces: list[Piece] = []
    for index, character in enumerate(text):
        for letter in plain(character):
            if letter != " ":
                pieces.append((letter, index, index + 1))
            elif pieces and pieces[-1][0] != " ":
                pieces.append((" ", index, index + 1))
    return pieces[:-1] if pieces and pieces[-1][0] == " " else pieces


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Letters set apart are one word."""
    text = "".join(letter for letter, _, _ in pieces)
    drop = {
        index
        for match in SPACED.finditer(text)
        for index in range(match.start() + 1, match.end(), 2)
    }
    return [piece for index, piece in enumerate(pieces) if index not in drop]


def _words(pieces: list[Piece]) -> list[Piece]:
    """Words as they are spelt; what stands between them as it is."""
    text = "".join(letter for letter, _, _ in pieces)
    numbers = {m.start(): "to" if m[1] == "2" else "for" for m in TO_YOU.finditer(text)}
    made: list[Piece] = []
    done, before = 0, ""
    for match in WORD.finditer(text):
        made += pieces[done : match.start()]
        before = numbers.get(match.start()) or spelt(match[0], before)
        stays = before == match[0]
        made += pieces[match.start() : match.end()] if stays else []
        made += [] if stays else [_piece(before, pieces[match.start() : match.end()])]
        done = match.end()
    return made


def _piece(word: str, behind: list[Piece]) -> Piece:
    return word, behind[0][1], behind[-1][2]
