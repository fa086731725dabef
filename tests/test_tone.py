"""What no word of the program may say, on any page, in any sentence (design 3)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "amends"

FORBIDDEN = {
    "a chance of return": r"\b(chances? of (getting|winning|having)|your chances|odds of|likely to (come|take you) back|win (them|him|her) back)\b",
    "an invitation to write": r"\b(it is time|it's time|now is a good (time|moment)|why not write|go ahead and (write|send)|you should (write|text|message|call) them)\b",
    "a game": r"\b(streaks?|badges?|level up|high score|points earned|days in a row|keep it up|well done|great job|good job|congratulations)\b",
    "a countdown": r"\b(\d+|\{\w+\}) (days?|hours?) (left|to go|remaining)\b",
    "guilt": r"\b(shame on you|you should be ashamed|disappointing|how could you)\b",
    "a promise about safety": r"\b(zero[- ]knowledge|end[- ]to[- ]end|tamper[- ]proof|unhackable|military[- ]grade)\b",
    "a plan against a no": r"\b(make them jealous|get around|play hard to get|no contact rule|win them over)\b",
}
"""What is forbidden, and how it would sound. The question that the method asks, "how do
you win your ex back?", is the person's to answer and is quoted as such."""

QUOTED = re.compile(r"how do you (win|get) .{1,40}? back", re.IGNORECASE)
TRANSLATED = re.compile(r"""{% translate (["'])(.*?)\1.*?%}""", re.DOTALL)
ABOUT_CHATS = re.compile(r"end-to-end encrypted|Messages and calls", re.IGNORECASE)


def sentences() -> Iterator[tuple[str, str]]:
    """Each text of the program with where it stands: templates, and words in code."""
    for template in SRC.rglob("templates/**/*.html"):
        text = TRANSLATED.sub(r"\2", template.read_text())
        text = re.sub(r"{#.*?#}|{%.*?%}|<[^>]+>", " ", text, flags=re.DOTALL)
        yield str(template.relative_to(SRC)), " ".join(text.split())
    for module in [*SRC.glob("words/**/*.py"), *SRC.glob("web/**/words.py")]:
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield str(module.relative_to(SRC)), node.value


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_word_of_the_program_says(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what], re.IGNORECASE)
    found = [
        (where, match[0])
        for where, text in sentences()
        for match in pattern.finditer(QUOTED.sub("", ABOUT_CHATS.sub("", text)))
    ]

    assert found == []


def test_there_are_words_to_look_at() -> None:
    assert len(list(sentences())) > 200
