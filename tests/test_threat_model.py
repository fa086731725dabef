"""The threat model names tests, and each of them exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "explanation" / "threat-model.md"
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py::\w+)`", PAGE.read_text("utf-8"))))


@pytest.mark.parametrize("name", NAMED)
def test_a_test_that_is_named_exists(name: str) -> None:
    file, _, function = name.partition("::")
    source = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"^def {function}\(", source, re.MULTILINE)


def test_enough_tests_are_named() -> None:
    assert len(NAMED) > 40


def test_every_line_of_the_list_names_a_test_or_says_that_it_is_not_built() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, len(rows) + 1))
    bare = [number for number, row in rows if "`tests/" not in row]
    assert [row.split(" | ")[1] for n, row in rows if n in bare] == ["not built yet"]
