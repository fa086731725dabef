"""What a stretch of words shows: words, pairs, senses, shapes, letters, denials."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise
from zlib import crc32

from amends.drafts.senses import senses, together

TOKEN = re.compile(
    r"#[a-z]+|[a-z]+(?:['-][a-z]+)*|[£$€]?\d[\d:.,]*|\.\.+|[?!]+|[^\w\s]"
)
DENIALS = frozenset(
    "not no never don't can't won't didn't isn't wasn't aren't doesn't wouldn't "
    "couldn't haven't hasn't ain't nothing nobody without needn't shouldn't nor".split()
)
FRAME = frozenset(
    "i you me my your we us our it he she they him her them his their who what "
    "when where why how if but and or so because that this there is are was were "
    "be been am i'm you're it's i'll you'll he's she's that's i've you've i'd "
    "you'd we're we'll do did does have has had will would could should can may "
    "might must not no never don't can't won't didn't to of in on at for with "
    "from by as than then about up out off back again only just one any all every "
    "let let's please a the".split()
)
"""Words that stay themselves in a shape."""
HEARTS = frozenset("❤💕💖💗💘💓💞😍😘🥰💝💜💙💚🧡💛♥🖤😻💐🌹💍👑")
TEARS = frozenset("😭😢😞😔💔🥺😩😿☹")
KNIVES = frozenset("🔪🔥💣🗡👊⚰🔫")
PAIRED = frozenset("you your i my we us if ? he she sorry not".split())
"""Frame words that also make pairs with senses."""
GRAM = 4
WEIGHTS = {
    "w": 1.0,
    "s": 1.0,
    "i": 1.0,
    "c": 0.5,
    "2": 0.8,
    "h": 0.6,
    "p": 0.35,
    "n": 0.6,
}
"""How much each sort of thing shown counts, by its first letter."""
FLATTENED = 0.25
"""How far the length of a stretch is taken out: 0.5 would take it out altogether."""


def weighed(text: str) -> dict[int, float]:
    """What a stretch of plain text shows: how much by number."""
    found: dict[int, float] = {}
    for name in shown(text):
        place = number(name)
        found[place] = found.get(place, 0.0) + WEIGHTS[name[0]]
    length = sum(value * value for value in found.values()) ** FLATTENED
    return {place: value / length for place, value in found.items()}


def tokens(text: str) -> list[str]:
    """The words and signs of plain text; figures and emoji by their sort."""
    return [_token(match[0]) for match in TOKEN.finditer(text)]


def _token(word: str) -> str:
    first = word[0]
    if first.isalpha() or first == "#":
        return word
    if first in "£$€":
        return "#money"
    if first.isdigit():
        return "#clock" if ":" in word else "#"
    if first > "~":
        return _picture(first)
    return word[0] if first in "?!" else word[:3]


def _picture(sign: str) -> str:
    for name, group in (("heart", HEARTS), ("tears", TEARS), ("knife", KNIVES)):
        if sign in group:
            return f":{name}"
    return ":sign"


@cache
def shape(word: str) -> str:
    """A word as a shape shows it: a frame word as it is, another by its first sense."""
    if word in FRAME or not word[0].isalpha():
        return word
    found = senses(word)
    return f"<{found[0]}>" if found else "_"


@cache
def _word(word: str) -> tuple[str, ...]:
    """What one word shows by itself."""
    return (f"w {word}", *(f"s {sense}" for sense in senses(word)), *_letters(word))


def _letters(word: str) -> Iterator[str]:
    if len(word) < GRAM or word in FRAME:
        return
    framed = f"<{word}>"
    yield from (f"c {framed[i : i + GRAM]}" for i in range(len(framed) - GRAM + 1))


def shown(text: str) -> set[str]:
    """Everything that a stretch of plain text shows, by name."""
    words = tokens(text)
    found = {name for word in words for name in _word(word)}
    for joined, sense in together(words):
        found.update((f"i {joined}", f"s {sense}"))
    edged = ["^", *words, "$"]
    shapes = ["^", *map(shape, words), "$"]
    found.update(f"2 {a} {b}" for a, b in pairwise(edged))
    for size in (2, 3, 4):
        found.update(
            f"h {' '.join(shapes[i : i + size])}" for i in range(len(shapes) - size + 1)
        )
    found.update(_pairs(words))
    found.update(_denied(words))
    return found


def _pairs(words: list[str]) -> Iterator[str]:
    about = {s for word in words for s in senses(word)}
    about |= PAIRED.intersection(words)
    yield from (f"p {a} {b}" for a, b in combinations(sorted(about), 2))


def _denied(words: list[str]) -> Iterator[str]:
    for index, word in enumerate(words):
        if word in DENIALS:
            for later in words[index + 1 : index + 5]:
                yield f"n {later}"
                yield from (f"n {sense}" for sense in senses(later))


@cache
def number(name: str) -> int:
    """The number, of 32 bits, under which the model keeps what a thing shown says.

    The names themselves would make the model several times as large.
    """
    return crc32(name.encode())
