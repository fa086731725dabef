"""The page that explains trust says what the model does."""

from __future__ import annotations

import re
from pathlib import Path

from amends.core.aspects.trust.earned import level
from amends.core.aspects.trust.model import Held, Parameters, kept
from amends.core.policy import STRENGTH, TRUST_AT_FIRST, WEIGHTS

PAGE = Path(__file__).parents[4] / "docs" / "explanation" / "trust.md"
DAMAGE = {
    "told, few lies": 0.35,
    "found out, few lies": 0.5,
    "hidden, count lost": 0.65,
}
ROW = re.compile(r"\| ([a-z ,]+) \| (\d+ \(.*?\)) \| (never|\d+ \(.*?\)) \|")


def weeks_to(word: str, damage: float, weights: dict[str, float]) -> int | None:
    held = Held(TRUST_AT_FIRST, damage)
    for week in range(1, 200):
        for _ in range(3):
            held = kept(held, STRENGTH["kept"], Parameters(**weights))
        if level(held.trust) == word:
            return week
    return None


def cell(word: str, damage: float) -> str:
    low, mid, high = (weeks_to(word, damage, weights) for weights in WEIGHTS)
    return "never" if mid is None else f"{mid} ({high}, {low})"


def test_the_weeks_on_the_page_are_those_of_the_model() -> None:
    rows = {name: cells for name, *cells in ROW.findall(PAGE.read_text("utf-8"))}
    assert rows == {
        name: [cell("a little", damage), cell("some", damage)]
        for name, damage in DAMAGE.items()
    }
