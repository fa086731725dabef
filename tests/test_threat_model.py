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
